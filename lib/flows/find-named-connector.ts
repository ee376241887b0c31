import type { Connector } from './connector'
import { foldText } from './handoff/fold-text'

/**
 * The connector whose name stands in some words as words of their own; of several, the longest name.
 * @param otherNames what else people call connectors, by their ids
 */
export function findNamedConnector(
  words: string,
  connectors: readonly Connector[],
  otherNames: Readonly<Record<string, readonly string[]>> = {},
): Connector | undefined {
  // "Slack's sign-in" names Slack.
  const folded = foldText(words.replace(/['’]s\b/g, ''))
  const named = connectors.flatMap((connector) =>
    [connector.name, ...(otherNames[connector.id] ?? [])]
      .map(foldText)
      .filter((name) => folded.includes(name))
      .map((name) => ({ connector, length: name.length })),
  )
  return named.sort((a, b) => b.length - a.length)[0]?.connector
}
