import type { Cause } from '@/lib/files/component-specs'
import type { Place } from '@/lib/files/problem'
import type { Reference } from '@/lib/files/read-references'
import type { Connector } from './connector'
import type { Templates } from './fill-template'

/**
 * One Markdown file: a graph of steps from a symptom to a remedy.
 * A flow that left `parseFlow` has no dangling choice and no loop, so replaying it needs no checks.
 * It is plain data, so that it can be cached as JSON.
 */
export type Flow = {
  /** The file's name without .mdx, and its place in addresses: `/troubleshoot/<id>`. */
  id: string
  /** The file that it was read from, for edit links and problems. */
  file: string
  title: string
  description: string
  /** The id of the first step. */
  start: string
  reviewed: string
  /** What changes with every word of it: the day of review and a hash of its file and fragments. */
  version: string
  draft: boolean
  keywords: string[]
  /** The plain words before the first step. */
  intro: string
  templates?: Templates<'intro'>
  /** Whom its words and addresses are for; `forConnector` sets it. */
  connector?: Connector
  /** What else is known of a case, which its addresses carry along; `parseEntry` sets it. */
  told?: Told
  /** Steps by id, in the order of the file: `Object.values` keeps it, since no id is a number. */
  steps: Record<string, Step>
  scenarios: Scenario[]
  /** Former step ids and what each is called now. */
  renamed: Record<string, string>
  /** Former choices, as `step.choice`, and the choice that each is now. */
  renamedChoices: Record<string, ChoiceName>
  /** Former step ids that have no successor, and what their page says. */
  retired: Record<string, Retired>
  /** Former choices that have no successor, as `step.choice`, and what their readers are told. */
  retiredChoices: Record<string, string>
  /** Error texts that people paste, and the answers each gives away. */
  errors: Signature[]
  /** The pages of this site that its words mention. */
  references: Reference[]
  /** The names of the fragments that it includes, each once. */
  fragments: string[]
  /** Where the keys stand that later checks may have to point at. */
  places: { title: Place; renamed: Place }
}

/** One screen of a flow. */
export type Step = Question | Outcome

/** A step that asks; with a `check` a probe may answer it. */
export type Question = StepBase & { kind: 'question'; check?: Check }

/** A step that ends a path. Only a remedy has choices: its ways on when it did not help. */
export type Outcome = Remedy | Ending

type Remedy = StepBase & { kind: 'outcome'; end: 'remedy'; cause: Cause }
type Ending = StepBase & { kind: 'outcome'; end: 'solved' | 'handoff'; cause?: undefined }

type StepBase = {
  id: string
  title: string
  /** The plain words between the title and the choices, without those of `howTo`. */
  text: string
  hasHowTo: boolean
  /** The plain words of "How do I check?", empty when the step has none. */
  howTo: string
  choices: Choice[]
  place: Place
  templates?: Templates<'title' | 'text' | 'howTo'>
}

/** An answer that a step offers. */
export type Choice = {
  id: string
  label: string
  hint?: string
  /** The id of the step that it leads to. */
  next: string
  place: Place
  templates?: Templates<'label' | 'hint'>
}

/** A choice as others name it. */
export type ChoiceName = { step: string; choice: string }

/** Which probe may answer a question, and the choices that its findings stand for. */
export type Check = { probe: string; ok: string; fail: string }

/** What was chosen: step id → choice id. */
export type Answers = Readonly<Record<string, string>>

/** A story that the flow must keep telling: the answers, and the step at which they stop. */
export type Scenario = { name: string; answers: Answers; reaches: string; place: Place }

/** What the page of a retired step says, and the step to take instead. */
export type Retired = { note: string; instead?: string }

/** An error text as people paste it; its id is what `?error=` holds. */
export type Signature = { id: string; text: string; answers: Answers }

/** What a reader or an agent pasted, as far as it is no answer: what begins with `ofid_`, and the error text. */
export type Told = { reference?: string; signature?: Signature }

/** The `Step` that holds the words before the first step when a flow is compiled; no step id can be it. */
export const INTRO = '@intro'
