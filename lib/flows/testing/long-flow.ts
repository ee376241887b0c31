import type { SourceFile } from '@/lib/files/source-file'

/** Rows of questions before the remedies: no path asks more than a reader bears. */
const ROWS = 7

/**
 * A flow's file with a number of steps as real ones are, whose only problems are outcomes that no scenario
 * reaches; for benchmarks.
 */
export function longFlow(size: number): SourceFile {
  const count = size - 2
  const width = Math.ceil(count / (ROWS + 1))
  const steps = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / width)
    const below = (offset: number) => {
      const target = (row + 1) * width + ((index + offset) % width)
      return target < count ? `step-${target}` : 'solved'
    }
    return row < ROWS ? question(index, below) : remedy(index)
  })
  const text = `---
title: Long
description: A long flow.
start: step-0
reviewed: 2026-11-20
---

Answer what you can.

${steps.join('\n')}
## Solved [#solved]

<Solved />

## Hand over [#handoff]

<Handoff />
`
  return { path: 'content/flows/long.mdx', text }
}

function question(index: number, below: (offset: number) => string): string {
  const howTo = `<HowTo>

Open the page of <Connector />, and look for a message that is still open.

</HowTo>

`
  return `## What do you see at step ${index}? [#step-${index}]

Choose what comes nearest. The exact words matter less than the kind.

${index % 3 === 0 ? howTo : ''}- [The first](#${below(0)}) [#first]
  What it means, in a few words.
- [The second](#${below(1)}) [#second]
- [I'm not sure](#${below(0)}) [#unsure]
`
}

function remedy(index: number): string {
  return `## Mend part ${index} [#step-${index}]

<Remedy cause="auth" />

Your sign-in has most likely run out.

1. Open **Settings > Connectors** and press **Disconnect**.
2. Press **Connect** and sign in.

- [It works now](#solved) [#works]
- [It still fails](#handoff) [#still-fails]
`
}
