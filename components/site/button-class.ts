import { clsx } from 'clsx'

/** `filled` is the one act of a screen; everything else is `quiet`. */
export type ButtonLook = 'filled' | 'quiet'

const LOOKS: Record<ButtonLook, string> = {
  filled:
    // In colours that a reader chose, too, its words stand on its own ground.
    'border-pen bg-pen text-on-pen forced-color-adjust-none hover:border-pen-press hover:bg-pen-press hover:text-on-pen active:border-pen-press active:bg-pen-press',
  quiet:
    'border-edge text-pen hover:border-pen hover:bg-pen-wash hover:text-pen-press active:border-pen-press active:shadow-edge',
}

/** `field` stands inside a field, which is taller by its edge. */
type ButtonSize = 'page' | 'field'

const SIZES: Record<ButtonSize, string> = {
  page: 'min-h-12 px-5 py-2.5',
  field: 'min-h-11 self-stretch px-3.5 md:px-5',
}

/** What cannot be pressed now is dashed and says so in words, and keeps its place. */
const OFF =
  'disabled:cursor-not-allowed disabled:border-dashed disabled:border-edge disabled:bg-transparent disabled:text-ink-soft disabled:shadow-none'

/** The look of whatever acts as a button, a link or a `button`. */
export function buttonClass(
  look: ButtonLook,
  { size = 'page', className }: { size?: ButtonSize; className?: string } = {},
): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-control border text-center font-ui text-ui font-semibold no-underline transition-colors',
    SIZES[size],
    LOOKS[look],
    OFF,
    className,
  )
}
