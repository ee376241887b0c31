import { ArrowRight, Search } from 'lucide'
import { buttonClass } from './button-class'
import { Icon } from './icon'

/** The large search field: a form that works before any script does. */
export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <search>
      <form
        action="/search"
        className="flex min-h-14 items-center gap-3.5 rounded-control border-2 border-ink bg-leaf py-1.5 pr-1.5 pl-4 has-[input:focus-visible]:border-pen has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-pen md:min-h-16"
      >
        <label htmlFor="_q" className="sr-only">
          Search the help centre
        </label>
        <Icon shape={Search} size={24} className="flex-none" />
        <input
          id="_q"
          name="q"
          type="search"
          defaultValue={query}
          placeholder="Your words, or the error"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={10_000}
          className="min-w-0 flex-1 appearance-none py-2 text-[1.0625rem]/8 outline-none placeholder:text-ink-faint placeholder:opacity-100 md:text-[1.25rem]/8 [&::-webkit-search-cancel-button]:appearance-none"
        />
        <button type="submit" className={buttonClass('filled', { size: 'field' })}>
          <span className="max-md:sr-only">Search</span>
          <Icon shape={ArrowRight} size={20} className="md:hidden" />
        </button>
      </form>
    </search>
  )
}
