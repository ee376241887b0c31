/** The keys that work here, and the way to the page of all results where there are any. */
export function PaletteKeys({ hasResults, query }: { hasResults: boolean; query: string }) {
  return (
    <div
      className={`${hasResults ? 'flex' : 'hidden md:flex'} flex-none items-center gap-5 border-t border-rule px-4 py-2.5 font-ui text-meta text-ink-soft lining-nums md:px-5`}
    >
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
      {hasResults && (
        <p className="flex items-center gap-1.5 md:ml-auto">
          <kbd className="max-md:hidden">Ctrl</kbd>
          <kbd className="max-md:hidden">↵</kbd>
          <a
            href={`/search?q=${encodeURIComponent(query)}`}
            className="-my-1 inline-block leading-11 max-md:text-ui max-md:font-medium"
          >
            All results
          </a>
        </p>
      )}
    </div>
  )
}
