import { SunMoon } from 'lucide'
import { buttonClass } from '@/components/site/button-class'
import { ButtonLink } from '@/components/site/button-link'
import { CopyButton } from '@/components/site/copy-button'
import { Icon } from '@/components/site/icon'
import { PenLine } from '@/components/site/pen-line'
import { RowLink } from '@/components/site/row-link'
import { SearchForm } from '@/components/site/search-form'
import { Spinner } from '@/components/site/spinner'
import { ThemeSwitch } from '@/components/site/theme-switch'
import { TopicIndex } from '@/components/site/topic-index'
import { getShelves } from '@/lib/catalogue/articles'
import { Shown, State } from './shown'

const HANDS = [
  { name: 'Rest', force: undefined },
  { name: 'Hover', force: 'hover' },
  { name: 'Focus', force: 'focus-visible' },
  { name: 'Pressed', force: 'hover active' },
]

/** Buttons, fields and rows: what every page is made of. */
export function Controls() {
  return (
    <>
      <Shown name="Button, filled: one a screen">
        {HANDS.map(({ name, force }) => (
          <State key={name} name={name} force={force}>
            <ButtonLink look="filled" href="#">
              Start the guided check
            </ButtonLink>
          </State>
        ))}
        <State name="Loading">
          <button type="button" aria-disabled className={buttonClass('filled')}>
            <Spinner /> Looking …
          </button>
        </State>
        <State name="Off">
          <button type="button" disabled className={buttonClass('filled')}>
            Find what to send
          </button>
        </State>
      </Shown>
      <Shown name="Button, quiet">
        {HANDS.map(({ name, force }) => (
          <State key={name} name={name} force={force}>
            <ButtonLink look="quiet" href="#">
              Talk to a person
            </ButtonLink>
          </State>
        ))}
        <State name="Off">
          <button type="button" disabled className={buttonClass('quiet')}>
            Fill it in
          </button>
        </State>
      </Shown>
      <Shown name="Copy, and theme">
        {HANDS.map(({ name, force }) => (
          <State key={name} name={name} force={force}>
            <CopyButton text="Connection has expired" what={`error text, ${name}`} />
          </State>
        ))}
        {HANDS.map(({ name, force }) => (
          <State key={name} name={name} force={force}>
            <ThemeSwitch icon={<Icon shape={SunMoon} size={22} />} />
          </State>
        ))}
      </Shown>
      <Shown name="Row">
        {HANDS.map(({ name, force }) => (
          <State key={name} name={name} force={force}>
            <ul>
              <RowLink href="#">It asks me to sign in again</RowLink>
            </ul>
          </State>
        ))}
        <State name="Side">
          <ul>
            <RowLink href="#" size="side">
              The wrong account is connected
            </RowLink>
          </ul>
        </State>
        <State name="Plain">
          <ul>
            <RowLink href="#" size="plain">
              Something else: start from the first question
            </RowLink>
          </ul>
        </State>
      </Shown>
      <Shown name="Search field">
        <State name="Empty">
          <SearchForm />
        </State>
        <State name="With words">
          <SearchForm query="conector keeps loggin me out, again and again" />
        </State>
      </Shown>
      <Shown name="Topics, and the pen line">
        <State name="Index" isWide>
          <TopicIndex shelves={getShelves()} />
        </State>
        <State name="Knotted: the front page" isWide>
          <PenLine shape="knot" />
        </State>
        <State name="Stray: where nothing is" isWide>
          <PenLine shape="stray" />
        </State>
      </Shown>
    </>
  )
}
