import { CheckSlip, SLIP, SlipWords } from '@/components/check/check-slip'
import type { CheckProgress } from '@/components/check/check-state'
import { Shown, State } from './shown'

const SAID: { state: CheckProgress; words: string }[] = [
  { state: 'not-run', words: 'It asks the service from here. About 5 s.' },
  { state: 'running', words: 'You can answer now, without waiting.' },
  { state: 'ok', words: 'The service answered us and this browser. The fault is elsewhere.' },
  { state: 'fail', words: 'Our server could reach the service, this browser could not.' },
  { state: 'unknown', words: 'No reply within 10 s, so we can’t tell.' },
  { state: 'unavailable', words: 'This service has no status that a program can read.' },
  { state: 'broken', words: 'The fault is ours. Answer from what you see.' },
]

/** The slip of a live check in each of its states. */
export function CheckParts() {
  return (
    <Shown name="Live check">
      {SAID.map(({ state, words }) => (
        <State key={state} name={state}>
          <section aria-labelledby={`_slip-${state}`} className={SLIP}>
            <CheckSlip
              headingId={`_slip-${state}`}
              state={state}
              footer={<span className="py-2.5">Measured at 14:05</span>}
            >
              <SlipWords>{words}</SlipWords>
            </CheckSlip>
          </section>
        </State>
      ))}
    </Shown>
  )
}
