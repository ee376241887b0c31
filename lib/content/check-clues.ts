import { didYouMean } from '@/lib/files/did-you-mean'
import type { Problem } from '@/lib/files/problem'
import type { Rule } from '@/lib/files/rules'
import { CLUES_FILE } from './content-files'
import type { ParsedContent } from './parsed-content'

type Checked = Pick<ParsedContent, 'clues' | 'flows' | 'site' | 'broken' | 'connectorIds'>

/** Check that clues name groups of words, answers of the guide and connectors that exist, and each id once. */
export function checkClues({ clues, flows, site, broken, connectorIds }: Checked): Problem[] {
  if (clues === undefined) return []
  const { data, locate } = clues
  const groups = Object.keys(data.words)
  const guide = flows.find(({ id }) => id === site?.data.guide)
  const problem = (path: PropertyKey[], rule: Rule, message: string): Problem => ({
    file: CLUES_FILE,
    ...locate(path),
    rule,
    message,
  })
  const checkPhrases = (path: PropertyKey[], phrases: readonly string[]): Problem[] =>
    phrases.flatMap((phrase, index) =>
      [...phrase.matchAll(/<([^>]*)>/g)]
        .map(([, name = '']) => name)
        .filter((name) => !groups.includes(name))
        .map((name) =>
          problem(
            // Phrases of talk stand in one text.
            path[0] === 'talk' ? path : [...path, index],
            'clue-words',
            `there is no group of words "${name}"; expected one of those under "words"${didYouMean(name, groups)}`,
          ),
        ),
    )
  const checkAnswers = (index: number): Problem[] =>
    Object.entries(data.clues[index]?.answers ?? {}).flatMap(([step, choice]) => {
      if (guide === undefined) return []
      const found = Object.hasOwn(guide.steps, step) ? guide.steps[step] : undefined
      if (found?.choices.some(({ id }) => id === choice)) return []
      const known = found ? found.choices.map(({ id }) => id) : Object.keys(guide.steps)
      const named = found ? choice : step
      return [
        problem(
          ['clues', index, 'answers', step],
          'broken-link',
          `there is no ${found ? `choice "${choice}" in the step "${step}"` : `step "${step}"`} of ${guide.file}; expected one of ${known.join(', ')}${didYouMean(named, known)}`,
        ),
      ]
    })
  return [
    ...data.clues.flatMap(({ id, says }, index) => [
      ...(data.clues.findIndex((one) => one.id === id) === index
        ? []
        : [
            problem(
              ['clues', index, 'id'],
              'taken-id',
              `a clue before has the id "${id}"; expected another`,
            ),
          ]),
      ...checkPhrases(['clues', index, 'says'], says),
      ...checkAnswers(index),
    ]),
    ...Object.entries(data.talk).flatMap(([talk, says]) => checkPhrases(['talk', talk], says)),
    ...Object.keys(data.connectors)
      .filter((id) => !connectorIds.includes(id))
      .filter((id) => !broken.some(({ file }) => file === `content/connectors/${id}.yaml`))
      .map((id) =>
        problem(
          ['connectors', id],
          'broken-link',
          `there is no connector "${id}"; expected the name of a file in content/connectors/${didYouMean(id, connectorIds)}`,
        ),
      ),
  ]
}
