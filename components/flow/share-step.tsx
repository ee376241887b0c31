import { clsx } from 'clsx'
import { Link2 } from 'lucide'
import { CopyButton } from '@/components/site/copy-button'
import { Icon } from '@/components/site/icon'
import type { SharedPosition } from '@/lib/flows/handoff/share-position'

/** The formats in which an agent hands a step on, each to copy or, without scripts, to select. */
export function ShareStep({ shared }: { shared: SharedPosition }) {
  return (
    <details className="font-ui text-ui print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-2 font-medium lg:-mt-2.5">
        <Icon shape={Link2} size={18} />
        Share this step
      </summary>
      <div className="mt-2 border-b border-rule">
        <ShareRow name="Link" what="link" text={shared.link} />
        <ShareRow name="Markdown" what="Markdown" text={shared.markdown} />
        <ShareRow name="HTML for a ticket" what="HTML" text={shared.html} html={shared.html} />
        <ShareRow name="Plain text" what="plain text" text={shared.text} />
      </div>
      <p className="mt-2 text-meta text-ink-faint">
        The link opens here with the answers so far, each of them changeable. Of what was pasted it
        carries only which error it is, and the ofid_ reference.
      </p>
    </details>
  )
}

/** One format: its name, a button, and the text itself; a whole one is never cut to a few lines. */
export function ShareRow({
  name,
  what,
  text,
  html,
  isWhole = false,
}: {
  name: string
  what: string
  text: string
  html?: string
  isWhole?: boolean
}) {
  return (
    <div className="border-t border-rule pt-1 pb-3">
      <div className="flex items-center justify-between">
        <p className="font-semibold">{name}</p>
        <CopyButton text={text} html={html} what={what} />
      </div>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className={clsx(
          'overflow-auto font-mono text-[0.8125rem]/5 wrap-anywhere whitespace-pre-wrap text-ink-soft',
          // Ten whole lines.
          !isWhole && 'max-h-50',
        )}
      >
        {text}
      </pre>
    </div>
  )
}
