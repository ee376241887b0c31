import { MdxContent } from '@/components/article/mdx-content'
import { StepCheck } from '@/components/check/step-check'
import { SuggestionProvider } from '@/components/check/suggestion'
import { ChoiceList } from '@/components/flow/choice-list'
import { flowComponents } from '@/components/flow/flow-components'
import { Handoff } from '@/components/flow/handoff'
import { StepKicker } from '@/components/flow/step-kicker'
import { getContent } from '@/lib/catalogue/content'
import { stepOf } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'
import { makePacket } from '@/lib/flows/handoff/handoff'
import { walkFlow } from '@/lib/flows/resolve-flow'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'

/** A step of the sample flow as readers see it: a picture, since its ways lead nowhere. */
export function SampleStep({ flow, code, stepId }: { flow: Flow; code: string; stepId: string }) {
  const step = stepOf(flow.steps, stepId)
  const position = walkFlow(flow, stepId, {})
  const isHandoff = step.kind === 'outcome' && step.end === 'handoff'
  return (
    <div inert className="border border-rule bg-paper px-5 py-4">
      <StepKicker flow={flow} position={position} />
      <p className="mt-1 text-h2 font-[560]">{step.title}</p>
      <div className="prose question mt-3">
        <MdxContent code={code} components={flowComponents(step.id, flow.connector)} />
      </div>
      {step.choices.length > 0 && (
        <SuggestionProvider>
          <div className="mt-5">
            <ChoiceList flow={flow} position={position} />
          </div>
          {step.kind === 'question' && (
            <div className="mt-6">
              <StepCheck flow={flow} position={position} step={step} />
            </div>
          )}
        </SuggestionProvider>
      )}
      {isHandoff && (
        <Handoff
          packet={makePacket(flow, position, {
            origin: getContent().site.url,
            madeAt: new Date().toISOString(),
            mask: maskSecrets,
          })}
          contact={getContent().site.contact}
          isLast
        />
      )}
    </div>
  )
}
