import type { Considered } from '@/lib/chat/consider-words'
import type { Connector } from '@/lib/flows/connector'
import { describeCause } from '@/lib/flows/describe-cause'
import { findNamedConnector } from '@/lib/flows/find-named-connector'
import { findStep } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'
import { formatStepPath } from '@/lib/flows/flow-url'
import { forConnector } from '@/lib/flows/for-connector'
import { findReference } from '@/lib/flows/handoff/handoff'
import { type SharedPosition, sharePosition } from '@/lib/flows/handoff/share-position'
import { type Position, resolveFlow } from '@/lib/flows/resolve-flow'
import type { Results } from '@/lib/search/find-results'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import { parsePaste } from '@/lib/search/signatures/parse-paste'
import { type RankedRemedy, rankRemedies } from './rank-remedies'
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
  /** Remedies that the words point to, best first, and what in them speaks for each. */
  causes: { cause: string; remedy: string; because?: string; shared: SharedPosition }[]
  articles: { title: string; excerpt: string; shared: SharedPosition }[]
}

type Known = {
  flows: readonly Flow[]
  connectors: readonly Connector[]
  /** The flow that leads on when the words name none. */
  guide: Flow
  search: (query: string) => Results
  /** What a conversation makes of the same words. */
  consider: (words: string) => Considered
}

const MOST_ARTICLES = 3
const MOST_CAUSES = 3
/** A cause with less than this share of all that speaks is not worth an agent's time. */
const LEAST_SHARE = 0.1

/** Find what an agent can answer a customer's words with; nothing of them is kept. */
export function findForAgent(words: string, origin: string, known: Known): AgentAnswer {
  const { flows, connectors, search } = known
  const paste = parsePaste(flows, words, connectors)
  const connector = paste?.connector ?? findNamedConnector(words, connectors)
  const reference = findReference(words)
  const signature = paste?.kind === 'error' ? paste.signature : undefined
  const told = { ...(reference && { reference }), ...(signature && { signature }) }
  const ofCase = (flow: Flow): Flow => ({ ...forConnector(flow, connector), told })
  const flow = ofCase(paste?.flow ?? known.guide)
  const considered = known.consider(words)
  const isSame = considered.flow === flow.id
  const position = resolveFlow(flow, isSame ? considered.answers : (paste?.answers ?? {}))
  const { results } = search(words)
  const causes = considered.causes.filter(({ weight }) => weight >= LEAST_SHARE)
  const names = [`${flow.id}/${position.step.id}`, ...results.map(({ id }) => id)]
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
    causes: rankRemedies(names, causes, known)
      .flatMap((remedy) => shareRemedy(remedy, flows.map(ofCase), position, origin))
      .slice(0, MOST_CAUSES),
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

/**
 * A remedy by itself, unless the customer's words lead there: a link that holds answers says to the customer, and
 * later to support, that they were given.
 */
function shareRemedy(
  { flow: id, step: name, because }: RankedRemedy,
  flows: readonly Flow[],
  position: Position,
  origin: string,
): AgentAnswer['causes'] {
  const flow = flows.find((flow) => flow.id === id)
  const step = flow && findStep(flow.steps, name)
  if (flow === undefined || step?.kind !== 'outcome' || step.end !== 'remedy') return []
  const shared =
    position.step === step
      ? sharePosition(flow, position, origin)
      : sharePage(`${flow.title}: ${step.title}`, origin + formatStepPath(flow, name, {}))
  return [
    {
      cause: describeCause(step.cause),
      remedy: step.title,
      ...(because !== undefined && { because }),
      shared,
    },
  ]
}
