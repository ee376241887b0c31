import { clsx } from 'clsx'
import { Check as Tick } from 'lucide-react'
import { SuggestionMark } from '@/components/check/suggestion-mark'
import { PageLink } from '@/components/site/page-link'
import { hasNeed, isProbe } from '@/lib/checks/probes'
import { chooseAnswer } from '@/lib/flows/choose-answer'
import type { Check, Flow } from '@/lib/flows/flow'
import type { Position } from '@/lib/flows/resolve-flow'
import { ChoiceArrow } from './choice-arrow'
import { ChoiceKeys } from './choice-keys'

/** Whether the check of a step runs, as far as its address tells. */
function canCheck(check: Check | undefined, { connector }: Flow): boolean {
  if (check === undefined || !isProbe(check.probe)) return false
  return connector !== undefined || !hasNeed(check.probe, 'connector')
}

/** The answers that a step offers, as plain links: each leads on with all answers so far. */
export function ChoiceList({ flow, position }: { flow: Flow; position: Position }) {
  const { step, chosen } = position
  const check = step.kind === 'question' && canCheck(step.check, flow) ? step.check : undefined
  return (
    <ChoiceKeys label="Your answer">
      {step.choices.map((choice, index) => {
        const isUnsure = choice.id === 'unsure'
        const isChosen = choice.id === chosen?.id
        const mayBeSuggested = choice.id === check?.ok || choice.id === check?.fail
        const key = isUnsure ? '?' : String(index + 1)
        return (
          <li key={choice.id}>
            <PageLink
              href={chooseAnswer(flow, position, choice.id).path}
              data-key={key}
              className={clsx(
                'grid min-h-16 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-3 rounded-control border border-edge px-3.5 py-3 no-underline hover:border-pen hover:bg-pen-wash hover:text-pen-press active:border-pen-press active:shadow-edge has-data-suggested:border-pen has-data-suggested:shadow-edge md:grid-cols-[2rem_minmax(0,1fr)_auto] md:px-4',
                isUnsure
                  ? 'border-dashed font-ui text-[1.0625rem]/6 font-medium'
                  : 'text-[1.125rem]/[1.625rem] font-medium md:text-[1.1875rem]/[1.625rem]',
                isChosen ? 'bg-pen-wash' : !isUnsure && 'bg-leaf',
              )}
            >
              <kbd aria-hidden className="w-7 min-w-0 p-0 leading-[1.625rem] max-md:hidden">
                {key}
              </kbd>
              <span
                className={clsx(
                  'text-balance',
                  // As high as the line of a suggestion, so that its coming moves no target.
                  mayBeSuggested && '[a:not(:has([data-suggested]))>&]:py-3.5',
                )}
              >
                {choice.label}
                {choice.hint && (
                  <span className="block font-ui text-ui font-normal text-ink-soft">
                    {choice.hint}
                  </span>
                )}
                {isChosen && (
                  <span className="mt-1 flex items-center gap-1.5 font-ui text-ui font-medium text-pen">
                    <Tick size={18} strokeWidth={1.75} aria-hidden />
                    Your answer
                  </span>
                )}
                {mayBeSuggested && <SuggestionMark choice={choice.id} />}
              </span>
              <ChoiceArrow />
            </PageLink>
          </li>
        )
      })}
    </ChoiceKeys>
  )
}
