import type { Message, Reply, StepView } from '@/lib/chat/message'
import { LINK, Press } from './press'

/** One answer that was read out of somebody's words. */
export type Reading = { step: string; asked: string; said: string; isHedged: boolean }

/**
 * What a reply took from the words before it: the answers that its step has and the last one had not.
 * @param said what the person did before it; a press is no reading
 * @param before the step of the reply before
 */
export function findReadings(
  { took, step }: Reply,
  said: Message | undefined,
  before: StepView | undefined,
): Reading[] {
  if (step === undefined || said?.from !== 'person' || said.choice !== undefined) return []
  const known = before?.flow === step.flow ? before.trail : []
  return step.trail
    .filter((one) => !known.some((old) => old.step === one.step && old.choice === one.choice))
    .map(({ step: id, asked, said: label }) => ({
      step: id,
      asked,
      said: label,
      isHedged: took?.step === id && took.isHedged,
    }))
}

/** Each reading, echoed, with the way to change it where that is still open. */
export function Readings({
  readings,
  changeable,
}: {
  readings: readonly Reading[]
  changeable: ReadonlySet<string>
}) {
  if (readings.length === 0) return null
  return (
    <ul className="grid gap-2 border-l-2 border-edge py-1 pl-3 font-ui text-ui text-ink-soft">
      {readings.map(({ step, asked, said, isHedged }) => (
        <li key={step}>
          {asked} I took that as <b className="font-semibold text-pen">{said}</b>
          {isHedged ? ', though you were not certain.' : '.'}{' '}
          {changeable.has(step) && (
            <Press choice={`@change:${step}`} className={`${LINK} -my-2.5 inline-block min-w-11`}>
              Change<span className="sr-only"> your answer to: {asked}</span>
            </Press>
          )}
        </li>
      ))}
    </ul>
  )
}
