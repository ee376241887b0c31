import { Menu, MessageCircle, Search, SunMoon } from 'lucide'
import { ChatTrigger } from '@/components/chat/chat-trigger'
import { PaletteTrigger } from '@/components/search/palette-trigger'
import { getContent } from '@/lib/catalogue/content'
import { isSearchOnServer } from '@/lib/catalogue/search'
import { Icon } from './icon'
import { NavLinks } from './nav-links'
import { PageLink } from './page-link'
import { ThemeSwitch } from './theme-switch'
import { Wrap } from './wrap'

/** The bar on top of every page: the name, the ways in, search, and the theme. */
export function SiteHeader() {
  const { site, verdicts } = getContent()
  const { name } = site
  const hasChecks = verdicts !== undefined
  return (
    <header className="border-b border-rule font-ui print:hidden">
      <Wrap className="flex min-h-14 flex-wrap items-center justify-end gap-1 max-md:pr-2 md:min-h-16 md:gap-2">
        <PageLink
          href="/"
          aria-label={`${name}, home`}
          className="mr-auto whitespace-nowrap font-text text-[1.375rem]/11 font-[640] tracking-[-0.02em] text-ink no-underline"
        >
          <span className="text-pen underline decoration-2 underline-offset-[0.18em]">
            {name.slice(0, 2)}
          </span>
          {name.slice(2)}
        </PageLink>
        <nav aria-label="Main" className="mr-2 hidden gap-1 whitespace-nowrap md:flex">
          <NavLinks className="px-3 leading-11" hasChecks={hasChecks} />
        </nav>
        <PaletteTrigger
          isOnServer={isSearchOnServer()}
          icon={<Icon shape={Search} size={20} className="flex-none" />}
        />
        <ChatTrigger icon={<Icon shape={MessageCircle} size={22} className="flex-none" />} />
        <ThemeSwitch icon={<Icon shape={SunMoon} size={22} />} />
        <details className="group relative md:hidden">
          <summary
            aria-label="Menu"
            className="grid size-11 place-items-center rounded-control text-ink hover:bg-pen-wash active:shadow-edge"
          >
            <Icon shape={Menu} size={22} />
          </summary>
          <nav
            aria-label="Main"
            className="absolute top-12 right-0 z-10 grid w-60 border border-edge bg-leaf py-2 rounded-control"
          >
            <NavLinks className="px-4 leading-12" hasChecks={hasChecks} isPlain />
          </nav>
        </details>
      </Wrap>
    </header>
  )
}
