import { clsx } from 'clsx'

/** Says by its shape that something is under way; words beside it say what. Still for who wants no motion. */
export function Spinner({ size = 20, className }: { size?: number; className?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
      className={clsx('flex-none animate-spin', className)}
    >
      <path d="M12 3a9 9 0 1 1-8.5 6" />
    </svg>
  )
}
