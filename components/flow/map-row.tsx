import { clsx } from 'clsx'
import { MAP, type MapRow as Row } from '@/lib/flows/map/size-map-node'
import { measureText } from '@/lib/flows/map/wrap-text'

/** Choices that lead the same way; a bracket joins them when there are several. */
export function MapRow({
  row,
  isBoxed,
  isFaint,
  chosen,
}: {
  row: Row
  isBoxed: boolean
  isFaint: boolean
  chosen?: string
}) {
  const isOnPath = row.choices.some(({ id }) => id === chosen)
  return (
    <g aria-hidden className="pointer-events-none">
      {row.choices.map(({ id, lines }) => (
        <text
          key={id}
          className={clsx(
            'text-meta',
            id === chosen && 'font-semibold',
            id === chosen ? 'fill-pen' : isFaint ? 'fill-ink-faint' : 'fill-ink',
          )}
        >
          {lines.map(({ text, y }) => (
            <tspan key={y} x={MAP.padding} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
      <path
        d={row.choices.length > 1 ? drawBracket(row) : isBoxed ? '' : drawLeader(row)}
        className={clsx(
          'fill-none',
          isOnPath ? 'stroke-pen stroke-3' : 'stroke-[1.25]',
          isFaint ? 'stroke-rule' : !isOnPath && 'stroke-edge',
        )}
      />
    </g>
  )
}

function drawBracket({ top, bottom }: Row): string {
  const x = MAP.width - 7
  return `M${x - 4} ${top + 3}H${x}V${bottom - 3}H${x - 4}M${x} ${(top + bottom) / 2}H${MAP.width}`
}

/** What has no box begins its line beside the words. */
function drawLeader({ choices, top, bottom }: Row): string {
  const widths = choices.flatMap(({ lines }) =>
    lines.map(({ text }) => measureText(text, MAP.row.size)),
  )
  return `M${MAP.padding + Math.max(...widths) + 10} ${(top + bottom) / 2}H${MAP.width}`
}
