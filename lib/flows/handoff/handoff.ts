import { changeAnswerPath } from '@/lib/flows/choose-answer'
import type { Flow } from '@/lib/flows/flow'
import type { Position } from '@/lib/flows/resolve-flow'

/** What a probe measured, as far as a packet tells it. */
export type PacketFinding = { summary: string; source: string; measuredAt: string }

/** The packet that carries a case to support: all of it plain words, with secrets hidden. */
export type Packet = {
  flow: { title: string; version: string }
  /** The service behind the connector, when the reader named it. */
  connector?: string
  /** What was answered, in order. */
  answers: { asked: string; said: string }[]
  /** Answers to steps that were not reached. */
  also: { asked: string; said: string }[]
  /** The step at which the reader stands: a remedy that did not help, or the hand-over. */
  reached: string
  /** Where it fails: the answer to the first question. */
  where?: string
  /** The error text that the reader pasted, on one line. */
  error?: string
  /** What begins with `ofid_`. */
  reference?: string
  findings: PacketFinding[]
  /** ISO 8601. */
  madeAt: string
  /** Opens the flow at this step, with these answers. */
  link: string
}

/** What a packet tells besides the position in the flow. */
export type PacketDetails = {
  /** Where the site is, as in https://help.example.com. */
  origin: string
  /** When the packet is made, in ISO 8601. */
  madeAt: string
  /** Hides what could open a door, in every text that did not come from the flow. */
  mask: (text: string) => string
  error?: string
  reference?: string
  findings?: readonly PacketFinding[]
}

/** Put a reader's case together for support. */
export function makePacket(flow: Flow, position: Position, details: PacketDetails): Packet {
  const { origin, madeAt, mask, findings = [] } = details
  const { told } = flow
  const clean = (text: string | undefined) =>
    mask(text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const error = clean(details.error ?? told?.signature?.text).slice(0, LONGEST_ERROR)
  const reference =
    findReference(clean(details.reference ?? told?.reference)) ?? findReference(error)
  const answers = position.trail.map(({ step, choice }) => ({
    asked: step.title,
    said: choice.label,
  }))
  const first = position.trail.find(({ step }) => step.id === flow.start)
  return {
    flow: { title: flow.title, version: flow.version },
    ...(flow.connector && { connector: flow.connector.name }),
    answers,
    also: Object.entries(position.left).flatMap(([id, choiceId]) => {
      const step = flow.steps[id]
      const choice = step?.choices.find((one) => one.id === choiceId)
      return step && choice ? [{ asked: step.title, said: choice.label }] : []
    }),
    reached: position.step.title,
    ...(first && { where: first.choice.label }),
    ...(error !== '' && { error }),
    ...(reference && { reference }),
    findings: findings.map((finding) => cleanFinding(finding, clean)),
    madeAt,
    link: origin + changeAnswerPath(flow, position, position.step.id),
  }
}

/** A packet with what was measured since it was made, in this browser for one. */
export function addFindings(
  packet: Packet,
  findings: readonly PacketFinding[],
  mask: PacketDetails['mask'],
): Packet {
  const more = findings.map((finding) => cleanFinding(finding, mask))
  return { ...packet, findings: [...packet.findings, ...more] }
}

function cleanFinding(
  { summary, source, measuredAt }: PacketFinding,
  clean: (text: string) => string,
): PacketFinding {
  return { summary: clean(summary), source: clean(source), measuredAt }
}

/** A ticket is read by a person: more of a log does not help. */
const LONGEST_ERROR = 1_000

/** The first `ofid_…` reference in a text, or undefined. */
export function findReference(text: string): string | undefined {
  return /\bofid_[A-Za-z0-9_-]{0,80}[A-Za-z0-9]/.exec(text)?.[0]
}
