import { Fragment, type ReactElement, type ReactNode, useId } from 'react'

type TabElement = ReactElement<{ label: string; children: ReactNode }>

/**
 * Alternatives of which one shows, as a group of radio buttons: the browser's own keys and
 * announcements, and it works before any script does. On paper all of them show.
 */
export function Tabs({ label = 'Show', children }: { label?: string; children: ReactNode }) {
  const name = useId()
  const tabs = [children].flat().filter((child): child is TabElement => isTab(child))
  return (
    <fieldset className="tabs">
      <legend className="sr-only">{label}</legend>
      {tabs.map((tab, index) => (
        <Fragment key={tab.props.label}>
          <label className="flex min-h-11 cursor-pointer items-center px-3 font-ui text-ui font-medium text-pen border-b-3 border-transparent hover:text-pen-press has-checked:border-pen has-checked:font-semibold has-checked:text-ink forced-colors:border-[Canvas] forced-colors:has-checked:border-[LinkText] has-focus-visible:outline-3 has-focus-visible:outline-pen">
            <input
              type="radio"
              name={name}
              value={index}
              defaultChecked={index === 0}
              className="sr-only"
            />
            {tab.props.label}
          </label>
          {tab}
        </Fragment>
      ))}
    </fieldset>
  )
}

function isTab(child: unknown): child is TabElement {
  return typeof child === 'object' && child !== null && 'type' in child && child.type === Tab
}

/** One alternative; lives in Tabs. */
export function Tab({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="tab prose pt-4">
      <p className="hidden font-ui text-ui! font-semibold print:block">{label}</p>
      {children}
    </div>
  )
}
