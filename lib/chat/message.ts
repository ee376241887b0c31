import type { Cause } from '@/lib/files/component-specs'
import type { Answers, Check } from '@/lib/flows/flow'
import type { Block } from './block'

/** One line of the log. Ids count up within a conversation. */
export type Message =
  | {
      id: number
      from: 'person'
      at: string
      text: string /** When it was a press. */
      choice?: string
    }
  | { id: number; from: 'unstuck'; at: string; reply: Reply }

/** What a reply does; it decides how the reply is drawn. */
export type ReplyKind =
  /** Greetings, thanks, what this can do: words, and perhaps choices. */
  | 'talk'
  /** A short answer from an article, which stands in `article`. */
  | 'article'
  /** A step of a flow: a question or a remedy, which stands in `step`. */
  | 'step'
  /** Two or three close readings, named in `choices`. */
  | 'options'
  /** Too little was said: one question. */
  | 'ask'
  /** Not understood; `choices` hold what can be done. */
  | 'unsure'
  /** To a person: `contact` and the packet of `handOver`. */
  | 'handoff'
  /** The person confirmed that it works. */
  | 'solved'

/** What Unstuck says in one turn. */
export type Reply = {
  kind: ReplyKind
  /** What is said, in plain sentences; paragraphs stand between empty lines. Without the words of `step` and `article`. */
  text: string
  /** Buttons, in order; any of them also answers `{ kind: 'chose' }`. */
  choices: ReplyChoice[]
  /** How words were read as an answer, to be echoed with a way to change it. */
  took?: Took
  /** What was understood in this turn for the first time, to be shown as such. */
  understood: Understood[]
  /** An article that answers, or that says more about the step. */
  article?: ArticleCard
  /** Further articles. */
  also: ArticleCard[]
  /** The step at which the flow stands; also when an unrelated question was answered between. */
  step?: StepView
  /** Where a person is found, when this is offered. */
  contact?: { label: string; url: string }
  /** The causes considered, the likeliest first. */
  causes: ConsideredCause[]
  /** Whether the first of `causes` is stated, and not only considered. */
  asserts: boolean
}

/** A button. Ids of a flow's choices are the flow's; all others begin with `@`. */
export type ReplyChoice = { id: string; label: string; hint?: string }

/** "I took that as *no*": pressing the choice `change` asks again. */
export type Took = {
  step: string
  asked: string
  choice: string
  label: string
  isHedged: boolean
  change: string
}

/** One thing that was taken out of somebody's words. */
export type Understood = {
  what: 'connector' | 'error' | 'reference' | 'tried'
  text: string
}

export type ArticleCard = {
  /** `topic/slug` */
  id: string
  title: string
  /** One or two sentences that already answer. */
  excerpt: string
  path: string
  /** What of it answers, where that says more of what was asked than `excerpt`. */
  answer?: Block[]
  /** The part of the page that names what was asked. */
  section?: { title: string; path: string }
}

/** A step of a flow as a conversation shows it. */
export type StepView = {
  flow: string
  id: string
  kind: 'question' | 'remedy' | 'solved' | 'handoff'
  title: string
  body: Block[]
  /** "How do I check that?"; empty when the step has nothing to say to it. */
  howTo: Block[]
  /** Whether `howTo` was asked for in this turn, and so stands open. */
  isHowToOpen: boolean
  /** A remedy's cause, and the graded words above it. */
  cause?: Cause
  pointsTo?: string
  /** Which probe may answer the step, and the choices that its findings stand for. */
  check?: Check
  /** "Continue as a page": the same state's address. */
  path: string
  answers: Answers
  /** What was answered on the way, in order. */
  trail: { step: string; asked: string; choice: string; said: string }[]
  /** For whom its words are: the id of a connector. */
  connector?: string
}

/** A cause with its share of what speaks for any, 0 to 1, and why. */
export type ConsideredCause = { cause: Cause; weight: number; because: string }
