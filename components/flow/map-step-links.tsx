import type { Answers, Flow } from '@/lib/flows/flow'
import { formatStepPath } from '@/lib/flows/flow-url'
import type { NestedStep } from '@/lib/flows/nest-steps'
import { CopyAddress } from './copy-address'

/** The addresses of a step: the shortest, and the one with the answers filled in that lead to it. */
export function MapStepLinks({ flow, nested }: { flow: Flow; nested: NestedStep }) {
  const { step, answers } = nested
  const plain: Answers = {}
  const count = Object.keys(answers).length
  return (
    <div className="px-3 pb-3">
      <Address name="This step" path={formatStepPath(flow, step.id, plain)} title={step.title} />
      {count > 0 && (
        <Address
          name={count === 1 ? 'The answer filled in' : `${count} answers filled in`}
          path={formatStepPath(flow, step.id, answers)}
          title={step.title}
        />
      )}
    </div>
  )
}

function Address({ name, path, title }: { name: string; path: string; title: string }) {
  return (
    <div className="border-t border-rule pb-2">
      <p className="flex min-h-11 items-center justify-between gap-4 text-ui font-semibold">
        {name}
        <CopyAddress path={path} what={`the link to: ${title}. ${name}`} />
      </p>
      <p className="font-mono text-[0.8125rem]/5 [overflow-wrap:anywhere]">
        <a href={path} className="inline-block py-3">
          {path}
        </a>
      </p>
    </div>
  )
}
