'use client'

import { useEffect, useState } from 'react'
import { readKeptArticles } from '@/lib/offline/read-kept-articles'

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
              <li key={path} className="border-t border-rule last:border-b">
                <a
                  href={path}
                  className="flex min-h-12 items-center py-2 text-[1.125rem]/[1.625rem] no-underline hover:underline"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
