'use client'

import { useEffect, useState } from 'react'

type Part = { id: string; text: string }

/** How far down the window a heading may stand for its part to be the one that is read: a fifth. */
const READING_LINE = '0px 0px -80% 0px'

/** The parts of an article as links, the one that is being read marked. */
export function ContentsLinks({ parts }: { parts: Part[] }) {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const headings = parts.map(({ id }) => document.getElementById(id))
    const observer = new IntersectionObserver(
      () => {
        const above = headings.filter(
          (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 5,
        )
        setCurrent(above.at(-1)?.id)
      },
      { rootMargin: READING_LINE },
    )
    for (const heading of headings) if (heading) observer.observe(heading)
    return () => observer.disconnect()
  }, [parts])
  return (
    <ul>
      {parts.map(({ id, text }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'true' : undefined}
            // The words once more, unseen and as bold as they become, so that they never wrap anew.
            data-words={text}
            className="grid min-h-11 border-l-2 after:invisible after:[grid-area:1/1] after:font-semibold after:content-[attr(data-words)] border-rule py-3 pl-3 text-ink-soft no-underline hover:text-pen hover:underline aria-[current]:border-l-4 aria-[current]:border-pen aria-[current]:pl-2.5 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <span className="[grid-area:1/1]">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
