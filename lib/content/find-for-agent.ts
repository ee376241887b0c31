import type { Connector } from '@/lib/flows/connector'
import { describeCause } from '@/lib/flows/describe-cause'
import { findNamedConnector } from '@/lib/flows/find-named-connector'
import type { Flow } from '@/lib/flows/flow'
import { forConnector } from '@/lib/flows/for-connector'
import { findReference } from '@/lib/flows/handoff/handoff'
import { type SharedPosition, sharePosition } from '@/lib/flows/handoff/share-position'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { shortestAnswers } from '@/lib/flows/shortest-answers'
import type { Results } from '@/lib/search/find-results'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import { parsePaste } from '@/lib/search/signatures/parse-paste'
import { sharePage } from './share-page'

/** What an agent gets for a customer's words, each ready to paste into a ticket. */
export type AgentAnswer = {
  /** The customer's words with their secrets hidden. */
  text: string
  /** The error text that was found in them. */
  errorText?: string
  /** What begins with `ofid_`. */
  reference?: string
  connector?: string
  /** The guide, with what the words tell filled in. */
  guide: { title: string; shared: SharedPosition; filledIn: { asked: string; said: string }[] }
  /** Remedies that the words point to, best first. */
  causes: { cause: string; remedy: string; shared: SharedPosition }[]
  articles: { title: string; excerpt: string; shared: SharedPosition }[]
}

type Known = {
  flows: readonly Flow[]
  connectors: readonly Connector[]
  /** The flow that leads on when the words name none. */
  guide: Flow
  search: (query: string) => Results
}

const MOST_ARTICLES = 3
const MOST_CAUSES = 3

/** Find what an agent can answer a customer's words with; nothing of them is kept. */
export function findForAgent(words: string, origin: string, known: Known): AgentAnswer {
  const { flows, connectors, search } = known
  const paste = parsePaste(flows, words, connectors)
  const connector = paste?.connector ?? findNamedConnector(words, connectors)
  const reference = findReference(words)
  const signature = paste?.kind === 'error' ? paste.signature : undefined
  const named = forConnector(paste?.flow ?? known.guide, connector)
  const told = { ...(reference && { reference }), ...(signature && { signature }) }
  const flow = reference || signature ? { ...named, told } : named
  const position = resolveFlow(flow, paste?.answers ?? {})
  const { results } = search(words)
  // What the error text leads to comes first, then what the words resemble.
  const findRemedies = (ids: string[]) =>
    [...new Set(ids)].flatMap((id) => remedyOf(id, flows, connector, origin)).slice(0, MOST_CAUSES)
  return {
    text: maskSecrets(words),
    ...(signature && { errorText: signature.text }),
    ...(reference && { reference }),
    ...(connector && { connector: connector.name }),
    guide: {
      title: `${flow.title}: ${position.step.title}`,
      shared: sharePosition(flow, position, origin),
      filledIn: position.trail.map(({ step, choice }) => ({
        asked: step.title,
        said: choice.label,
      })),
    },
    causes: findRemedies([`${flow.id}/${position.step.id}`, ...results.map(({ id }) => id)]),
    articles: results
      .filter(({ group }) => group !== 'steps')
      .slice(0, MOST_ARTICLES)
      .map(({ title, excerpt, path }) => ({
        title,
        excerpt,
        shared: sharePage(title, origin + path),
      })),
  }
}

/** A step by its name as flow/step, if it is a remedy, with the shortest answers that lead to it. */
function remedyOf(
  id: string,
  flows: readonly Flow[],
  connector: Connector | undefined,
  origin: string,
): AgentAnswer['causes'] {
  const [flowId, stepId = ''] = id.split('/')
  const found = flows.find((flow) => flow.id === flowId)
  if (found === undefined || !Object.hasOwn(found.steps, stepId)) return []
  const flow = forConnector(found, connector)
  const step = flow.steps[stepId]
  if (step?.kind !== 'outcome' || step.end !== 'remedy') return []
  const position = resolveFlow(flow, shortestAnswers(flow).get(stepId) ?? {})
  return [
    {
      cause: describeCause(step.cause),
      remedy: step.title,
      shared: sharePosition(flow, position, origin),
    },
  ]
}
