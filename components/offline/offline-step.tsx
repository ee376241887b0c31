import { ArrowRight } from 'lucide'
import { MdxContent } from '@/components/article/mdx-content'
import { flowComponents } from '@/components/flow/flow-components'
import { Icon } from '@/components/site/icon'
import { describeCause } from '@/lib/flows/describe-cause'
import type { Step } from '@/lib/flows/flow'

/** One step of a flow that is kept whole: its choices lead to other steps of the same page. */
export function OfflineStep({ step, code }: { step: Step; code: string }) {
  const { id, title, choices } = step
  const isRemedy = step.kind === 'outcome' && step.end === 'remedy'
  return (
    <section id={id} aria-labelledby={`_${id}`} className="offline-step pt-8">
      {isRemedy && (
        <p className="font-ui text-ui font-medium text-ink-soft">{describeCause(step.cause)}</p>
      )}
      <h2 id={`_${id}`} className="mt-1 text-h1">
        {title}
      </h2>
      <div className={step.kind === 'question' ? 'prose question mt-3' : 'prose mt-3'}>
        <MdxContent code={code} components={flowComponents(id, undefined)} />
      </div>
      {choices.length > 0 && (
        <ul aria-label={isRemedy ? 'Did that fix it?' : 'Your answer'} className="mt-5">
          {choices.map(({ id: choice, label, hint, next }) => (
            <li key={choice} className="border-t border-rule last:border-b">
              {/* Not the router's link: only the browser's own navigation moves :target. */}
              <a
                href={`#${next}`}
                className="-mx-2 flex min-h-15 items-center gap-4 px-2 py-3 text-[1.125rem]/[1.625rem] font-medium no-underline hover:bg-pen-wash"
              >
                <span className="text-balance">
                  {label}
                  {hint && (
                    <span className="block font-ui text-ui font-normal text-ink-soft">{hint}</span>
                  )}
                </span>
                <Icon shape={ArrowRight} size={20} className="ml-auto flex-none" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
