import type { Flow } from '@/lib/flows/flow'
import type { MapMarks } from '@/lib/flows/map/mark-map'
import { nameCause } from '@/lib/flows/name-cause'

/** How to read the picture, in words. */
export function MapLegend({
  flow,
  numbers,
  marks,
}: {
  flow: Flow
  numbers: ReadonlyMap<string, number>
  marks: MapMarks
}) {
  const solved = Object.values(flow.steps).find(
    (step) => step.kind === 'outcome' && step.end === 'solved',
  )
  return (
    <ul className="mt-4 gap-x-12 font-ui text-meta text-ink-soft lining-nums md:columns-2 [&>li]:mb-2 [&>li]:break-inside-avoid">
      <li>
        <b className="font-semibold text-ink">Boxed</b> is a question. Each answer has a line to
        what it leads to; answers in one bracket share theirs. Point at a step, or move the focus to
        it, and its lines stand out.
      </li>
      <li>
        <b className="font-semibold text-ink">Ruled</b> is a remedy, under the cause that it is for,
        or an end.
        {solved && (
          <>
            {' '}
            When a remedy helped, the guide ends at {numbers.get(solved.id)}, “{solved.title}”; only
            the ways on are drawn.
          </>
        )}
      </li>
      {marks.current && (
        <li>
          <b className="font-semibold text-ink">Heavier</b> is the path of the answers in this
          page’s address.
        </li>
      )}
      {marks.cause && (
        <li>
          <b className="font-semibold text-ink">Faint</b> is what cannot lead to a remedy for “
          {nameCause(marks.cause)}”; those remedies are marked.
        </li>
      )}
      <li>
        <b className="font-semibold text-ink">Numbers</b> are the same in the list.
      </li>
    </ul>
  )
}
