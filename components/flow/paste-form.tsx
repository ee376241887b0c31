import { buttonClass } from '@/components/site/button-class'
import { Chevron } from '@/components/site/chevron'

/** Takes an error text, or a whole hand-over packet, and fills in what it tells; works without scripts. */
export function PasteForm({ flowId, isUnknown }: { flowId: string; isUnknown: boolean }) {
  return (
    <details className="group mt-4" open={isUnknown}>
      <summary className="inline-flex min-h-11 items-center gap-2 font-ui text-ui font-medium">
        <Chevron />
        Do you have an error text?
      </summary>
      <form action={`/troubleshoot/${flowId}/paste`} method="post" className="mt-1 font-ui text-ui">
        {isUnknown && (
          <p role="status" className="mb-2 font-medium text-care">
            We don’t know that text, so nothing was filled in. Answer the question above, or{' '}
            <a href="/search">search for it</a>.
          </p>
        )}
        <label htmlFor="_paste" className="block text-ink-soft">
          Paste it, or a case that was handed over to you. We fill in what it tells, and keep
          nothing.
        </label>
        <textarea
          id="_paste"
          name="text"
          rows={3}
          required
          maxLength={20_000}
          className="mt-2 block w-full rounded-control border border-edge bg-leaf p-3 font-mono text-[0.9375rem]/6"
        />
        <button type="submit" className={buttonClass('quiet', { className: 'mt-3' })}>
          Fill it in
        </button>
      </form>
    </details>
  )
}
