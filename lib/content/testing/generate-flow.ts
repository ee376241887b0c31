/** Questions that follow the first, each with three remedies. */
const BRANCHES = 4
const REMEDIES = 3

/** A made-up flow: its file's text, and its ids for the record of published ones. */
export type GeneratedFlow = { id: string; text: string; steps: Record<string, string[]> }

/**
 * A made-up flow of 19 steps without problems: a question for the place, one for what is seen there,
 * then remedies, each with a scenario.
 * @param things what its branches are about; four of them, in the plural
 */
export function generateFlow(id: string, things: readonly string[]): GeneratedFlow {
  const branches = Array.from({ length: BRANCHES }, (_, branch) => branch)
  const remedies = Array.from({ length: REMEDIES }, (_, remedy) => remedy)
  const steps: GeneratedFlow['steps'] = { where: [...branches.map((at) => `b${at}`), 'unsure'] }
  const scenarios: string[] = []
  const texts = [
    `## Where does it go wrong? [#where]

${branches.map((at) => `- [With ${things[at]}](#seen-${at}) [#b${at}]\n`).join('')}- [I'm not sure](#seen-0) [#unsure]
`,
  ]
  for (const branch of branches) {
    steps[`seen-${branch}`] = [...remedies.map((at) => `r${at}`), 'unsure']
    texts.push(`## What do you see with ${things[branch]}? [#seen-${branch}]

<HowTo>

Open the list of ${things[branch]} and look at the last line.

</HowTo>

${remedies.map((at) => `- [${SIGNS[at]}](#mend-${branch}-${at}) [#r${at}]\n`).join('')}- [I'm not sure](#mend-${branch}-0) [#unsure]
  We try the likeliest fix first, and you can come back.
`)
    for (const remedy of remedies) {
      const step = `mend-${branch}-${remedy}`
      steps[step] = ['works', 'still-fails']
      scenarios.push(
        `  - { name: Remedy ${branch} ${remedy}, answers: { where: b${branch}, seen-${branch}: r${remedy} }, reaches: ${step} }`,
      )
      texts.push(`## ${DEEDS[remedy]} the ${things[branch]} [#${step}]

<Remedy cause="${CAUSES[remedy]}" />

${SIGNS[remedy]}: that is most often mended like this.

1. Open **Settings > ${things[branch]}**.
2. Press **${DEEDS[remedy]}**, and wait a moment.

- [It works now](#solved) [#works]
- [It still fails](#handoff) [#still-fails]
`)
    }
  }
  for (const [end, choice] of [
    ['solved', 'works'],
    ['handoff', 'still-fails'],
  ]) {
    scenarios.push(
      `  - { name: It ends with ${end}, answers: { where: b0, seen-0: r0, mend-0-0: ${choice} }, reaches: ${end} }`,
    )
  }
  const text = `---
title: ${capital(things[0] ?? '')} or ${things[1]} give me trouble
description: A few questions about what you see with ${things.slice(0, BRANCHES).join(', ')}, then the likeliest remedy.
start: where
reviewed: 2026-11-20
scenarios:
${scenarios.join('\n')}
---

Answer what you can. You can change an answer at any time.

${texts.join('\n')}
## It works again [#solved]

<Solved />

## Hand it over to support [#handoff]

<Handoff />

Send your answers along with the exact words of the error.
`
  return { id, text, steps: { ...steps, solved: [], handoff: [] } }
}

const SIGNS = ['A message stands there', 'The list is empty', 'It takes very long']
const DEEDS = ['Renew', 'Unlock', 'Shorten']
const CAUSES = ['auth', 'permissions', 'limits']

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
