import { getConnectors } from '@/lib/catalogue/flows'
import { describeCheck } from '@/lib/checks/describe-check'
import { PROBE_WORDS } from '@/lib/checks/probe-words'
import { hasNeed, isProbe } from '@/lib/checks/probes'
import type { Flow, Question } from '@/lib/flows/flow'
import { formatStepPath } from '@/lib/flows/flow-url'
import type { Position } from '@/lib/flows/resolve-flow'
import { SLIP } from './check-slip'
import { ConnectorForm } from './connector-form'
import { ServerFrame } from './server-frame'
import { SuggestingCheck } from './suggesting-check'

type Props = { flow: Flow; position: Position; step: Question }

/** The live check of a step; where it needs a connector that nobody has named, it asks which. */
export function StepCheck({ flow, position, step }: Props) {
  const { check, choices } = step
  if (check === undefined || !isProbe(check.probe)) return null
  const connector = getConnectors().find(({ id }) => id === flow.connector?.id)
  if (hasNeed(check.probe, 'connector') && connector === undefined) {
    return (
      <section aria-labelledby="_check" className={`${SLIP} px-3 pt-4 pb-5 md:px-4 print:hidden`}>
        <h2 id="_check" className="text-ui font-semibold tracking-normal">
          Live check
        </h2>
        <p className="mt-1 mb-3 text-ink-soft">
          We can look for you: {lowerFirst(PROBE_WORDS[check.probe].measures)}. You can also answer
          without it.
        </p>
        <ConnectorForm
          action={formatStepPath({ id: flow.id }, step.id, {})}
          kept={answersOf(position)}
          label="Which connector is it?"
          button="Look now"
        />
      </section>
    )
  }
  const named = (id: string) => ({
    id,
    // parseFlow refuses a check that names a choice which its step does not have.
    label: choices.find((choice) => choice.id === id)?.label ?? id,
  })
  const query = new URLSearchParams(connector && { connector: connector.id })
  return (
    <>
      <SuggestingCheck
        // Another step or connector is another check, which begins anew.
        key={`${flow.id} ${step.id} ${connector?.id}`}
        probe={check.probe}
        connector={connector}
        description={describeCheck(check.probe, connector)}
        choices={{ ok: named(check.ok), fail: named(check.fail) }}
      />
      <ServerFrame
        src={`/check/frame/${flow.id}/${step.id}?${query}`}
        title="Live check, from our server"
        className="h-88"
      />
    </>
  )
}

function answersOf({ given, left, chosen, step }: Position): Record<string, string> {
  return { ...given, ...left, ...(chosen && { [step.id]: chosen.id }) }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
