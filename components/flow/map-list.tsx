import { clsx } from 'clsx'
import { ChevronRight } from 'lucide'
import { Icon } from '@/components/site/icon'
import type { Flow } from '@/lib/flows/flow'
import { isKept, type MapMarks, markStep } from '@/lib/flows/map/mark-map'
import { nameStepKind } from '@/lib/flows/name-step-kind'
import type { NestedStep, NestedWay } from '@/lib/flows/nest-steps'
import { MapStepLinks } from './map-step-links'

type Shared = { flow: Flow; numbers: ReadonlyMap<string, number>; marks: MapMarks }

/** A flow as a nested list: a step opens to its links, and under it stands what its answers lead to. */
export function MapList({ first, ...shared }: Shared & { first: NestedStep }) {
  return (
    <ol aria-label="Steps of the guide" className="border-b border-rule font-ui">
      <li>
        <StepRow nested={first} {...shared} />
      </li>
    </ol>
  )
}

/** A step and, indented, the ways on from it; those that cannot lead to the cause are folded. */
function StepRow({ nested, way, ...shared }: Shared & { nested: NestedStep; way?: NestedWay }) {
  const { step, number, ways } = nested
  const mark = markStep(shared.marks, step)
  const kept = ways.filter(({ next }) => isKept(shared.marks, next))
  const folded = ways.filter((one) => !kept.includes(one))
  return (
    <>
      <details
        id={`at-${step.id}`}
        className={clsx(
          'group/step border-t border-l-3 border-t-rule target:bg-pen-wash open:bg-pen-wash',
          mark.isOnPath
            ? 'border-l-pen'
            : step.kind === 'question'
              ? 'border-l-rule'
              : 'border-l-ink',
        )}
      >
        <summary
          aria-current={mark.isCurrent ? 'step' : undefined}
          className="flex min-h-12 items-center gap-3 px-3 py-2 no-underline hover:bg-pen-wash"
        >
          <span className="min-w-0 flex-1">
            {way && <Labels way={way} chosen={mark.isOnPath} />}
            <span className="text-ui font-medium text-balance">
              <span className="mr-1.5 font-normal text-ink-soft lining-nums">{number}</span>
              {step.title}
            </span>{' '}
            {step.kind === 'outcome' && (
              <span className="text-meta whitespace-nowrap text-ink-soft">
                {mark.isFound ? <mark>{nameStepKind(step)}</mark> : nameStepKind(step)}
              </span>
            )}
          </span>
          <Icon
            shape={ChevronRight}
            size={18}
            className="flex-none transition-transform group-open/step:rotate-90"
          />
        </summary>
        <MapStepLinks flow={shared.flow} nested={nested} />
      </details>
      {ways.length > 0 && (
        <ol className="ml-3 md:ml-6">
          {kept.map((one) => (
            <WayItem key={one.next} way={one} {...shared} />
          ))}
          {folded.length > 0 && (
            <li>
              <details className="border-t border-rule">
                <summary className="flex min-h-12 items-center px-3 py-2 text-meta hover:bg-pen-wash">
                  {folded.length === 1 ? 'One other way leads' : `${folded.length} other ways lead`}{' '}
                  elsewhere
                </summary>
                <ol>
                  {folded.map((one) => (
                    <WayItem key={one.next} way={one} {...shared} />
                  ))}
                </ol>
              </details>
            </li>
          )}
        </ol>
      )}
    </>
  )
}

function WayItem({ way, ...shared }: Shared & { way: NestedWay }) {
  const { flow, numbers } = shared
  const { next, nested } = way
  if (nested) {
    return (
      <li>
        <StepRow nested={nested} way={way} {...shared} />
      </li>
    )
  }
  const labels = way.choices.map(({ label }) => label)
  return (
    <li className="border-t border-l-3 border-t-rule border-l-transparent px-3 py-3 text-meta text-ink-soft">
      {labels.join(' · ')}:{' '}
      <a href={`#at-${next}`} className="font-medium">
        see {numbers.get(next)}, {flow.steps[next]?.title}
      </a>
    </li>
  )
}

/** The answers that lead the same way. */
function Labels({ way: { choices }, chosen }: { way: NestedWay; chosen: boolean }) {
  return (
    <span className={clsx('block text-meta', chosen ? 'font-medium text-pen' : 'text-ink-soft')}>
      {choices.map(({ id, label }, index) => (
        <span key={id} className="block">
          {index > 0 && 'or: '}
          {label}
        </span>
      ))}
    </span>
  )
}
