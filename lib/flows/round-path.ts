export type Point = { x: number; y: number }

/** An SVG path along points, with its corners rounded as far as the way between them lets it. */
export function roundPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let path = `M${format(first)}`
  let from = first
  rest.forEach((corner, index) => {
    const to = rest[index + 1]
    if (to === undefined) {
      path += `L${format(corner)}`
      return
    }
    const reach = Math.min(radius, distance(from, corner) / 2, distance(corner, to) / 2)
    path += `L${format(towards(corner, from, reach))}Q${format(corner)} ${format(towards(corner, to, reach))}`
    from = corner
  })
  return path
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const share = by / (distance(from, to) || 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function format({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
