'use client'

import { useEffect, useState } from 'react'
import { readKeptArticles } from '@/lib/offline/read-kept-articles'
import { KeptRow } from './kept-row'

/** The articles that this browser keeps, the last read first. */
export function KeptArticles() {
  const [articles, setArticles] = useState<{ path: string; title: string }[]>([])
  useEffect(() => {
    // Where caches cannot be read there is nothing kept either.
    readKeptArticles().then(setArticles, () => {})
  }, [])
  return (
    <section data-needs-scripts aria-label="Articles that you have read">
      {articles.length > 0 && (
        <>
          <h2 className="mt-10">Articles that you have read</h2>
          <ul className="mt-3">
            {articles.map(({ path, title }) => (
              <KeptRow key={path} href={path} title={title} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
