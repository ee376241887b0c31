import { ButtonLink } from '@/components/site/button-link'
import { Wrap } from '@/components/site/wrap'
import type { Answers, Flow } from '@/lib/flows/flow'
import { formatFlowPath } from '@/lib/flows/flow-url'
import type { LocatedStep } from '@/lib/flows/locate-step'

type Instead = Extract<LocatedStep, { kind: 'retired' }>['instead']

/** The page of a step that is gone: an old link still says something true, and leads on. */
export function RetiredStep({
  flow,
  answers,
  note,
  instead,
}: {
  flow: Flow
  answers: Answers
  note: string
  instead?: Instead
}) {
  return (
    <Wrap className="pt-8">
      <div className="spread">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">{flow.title}</p>
          <h1 className="mt-1">This step is no longer part of the guide</h1>
          <p className="mt-3 text-lede">{note}</p>
          <p className="mt-6 flex flex-wrap gap-3">
            {instead && (
              <ButtonLink href={instead.path} look="filled">
                {instead.step.title}
              </ButtonLink>
            )}
            <ButtonLink href={formatFlowPath(flow, answers)} look={instead ? 'quiet' : 'filled'}>
              {Object.keys(answers).length > 0
                ? 'Go on with your answers'
                : 'Start from the first question'}
            </ButtonLink>
          </p>
        </div>
      </div>
    </Wrap>
  )
}
