/** The keys that work here, and how much there is beyond the list. */
export function PaletteKeys({
  shown,
  total,
  query,
}: {
  shown: number
  total: number
  query: string
}) {
  return (
    <div className="flex flex-none items-center gap-5 border-t border-rule px-4 py-2.5 font-ui text-meta text-ink-soft lining-nums md:px-5">
      <p className="flex items-center gap-1.5 max-md:hidden">
        <kbd>↑</kbd>
        <kbd>↓</kbd> Move
      </p>
      <p className="flex items-center gap-1.5 max-md:hidden">
        <kbd>↵</kbd> Open
      </p>
      <p className="flex items-center gap-1.5 max-md:hidden">
        <kbd>Esc</kbd> Close
      </p>
      {query.trim() !== '' && (
        <p className="flex items-center gap-1.5 md:ml-auto">
          {total > 0 && <span>{`${shown} of ${total}.`}</span>}
          <a
            href={`/search?q=${encodeURIComponent(query)}`}
            className="-my-1 inline-block leading-11"
          >
            All results
          </a>
        </p>
      )}
    </div>
  )
}
