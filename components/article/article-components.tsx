import type { ComponentProps } from 'react'
import type { ArticleComponent } from '@/lib/files/component-specs'
import { ArticleLink } from './article-link'
import { Callout } from './callout'
import { ContentLink } from './content-link'
import { Details } from './details'
import { ErrorText } from './error-text'
import { LinkedHeading } from './linked-heading'
import { Path } from './path'
import { Picture } from './picture'
import { Screenshot } from './screenshot'
import { Tab, Tabs } from './tabs'

/** Markdown's own elements, as this site draws them. */
const elements = {
  a: ContentLink,
  h2: (props: ComponentProps<'h2'>) => <LinkedHeading level={2} {...props} />,
  h3: (props: ComponentProps<'h3'>) => <LinkedHeading level={3} {...props} />,
  img: Picture,
  pre: ErrorText,
  strong: Path,
  table: ScrollingTable,
}

/** What authors may write: exactly the components that the content check knows. */
const authored = {
  ArticleLink,
  Callout,
  Details,
  Kbd: (props: ComponentProps<'kbd'>) => <kbd {...props} />,
  Screenshot,
  Steps: (props: ComponentProps<'div'>) => <div className="steps" {...props} />,
  Tab,
  Tabs,
} satisfies Record<ArticleComponent, unknown>

/** The fixed map of components for articles. */
export const articleComponents = { ...elements, ...authored }

function ScrollingTable(props: ComponentProps<'table'>) {
  return (
    // A wide table scrolls by itself; the region can be focused so that a keyboard scrolls it too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section tabIndex={0} aria-label="Table" className="overflow-x-auto">
      <table {...props} />
    </section>
  )
}
