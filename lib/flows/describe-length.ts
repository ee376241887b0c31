import type { PathLength } from './path-length'

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']

/** How many questions still come, in words that promise no more than the flow keeps. */
export function describeLength({ least, most }: PathLength): string {
  if (most === 0) return 'The last question'
  const up = NUMBERS[most] ?? String(most)
  if (least === most) return capital(`${up} more after this`)
  if (least === 0) return `At most ${up} more after this`
  return capital(`${NUMBERS[least] ?? String(least)} to ${up} more after this`)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
