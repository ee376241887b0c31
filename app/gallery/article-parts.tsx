import { ArticleVerdict } from '@/components/article/article-verdict'
import { Callout } from '@/components/article/callout'
import { ContentsList } from '@/components/article/contents-list'
import { Details } from '@/components/article/details'
import { ErrorText } from '@/components/article/error-text'
import { Path } from '@/components/article/path'
import { Screenshot } from '@/components/article/screenshot'
import { Tab, Tabs } from '@/components/article/tabs'
import { Shown, State } from './shown'

const HEADINGS = ['Reconnect, step by step', 'Why it happens'].map((text, index) => ({
  id: `_part-${index}`,
  text,
  depth: 2 as const,
}))

/** What authors write with. */
export function ArticleParts() {
  return (
    <Shown name="Words aside">
      {(['note', 'tip', 'warning'] as const).map((type) => (
        <State key={type} name={type}>
          <Callout type={type}>
            <p>If several connectors ask at once, look at the service’s status first.</p>
          </Callout>
        </State>
      ))}
      <State name="Fold">
        <Details summary="How do I check?">
          <p>Open a private window and sign in there.</p>
        </Details>
      </State>
      <State name="Tabs">
        <Tabs label="Where">
          <Tab label="On the web">
            <p>
              Open <Path>{'Settings > Connectors'}</Path>.
            </p>
          </Tab>
          <Tab label="On a phone">
            <p>Open the menu first.</p>
          </Tab>
        </Tabs>
      </State>
      <State name="Error text">
        <ErrorText>
          <code className="language-text">invalid_grant: token expired or revoked</code>
        </ErrorText>
      </State>
      <State name="A picture that fails">
        <Screenshot
          src="/no-such-picture.png"
          alt="The list of connectors, with Disconnect beside one of them"
          caption="Settings on the web"
        />
      </State>
      <State name="Contents">
        <ContentsList headings={HEADINGS} />
      </State>
      <State name="Keys and marks">
        <p>
          Press <kbd>Ctrl</kbd> <kbd>K</kbd>, and find <mark>expired</mark> <mark>connections</mark>
          .
        </p>
      </State>
      <State name="Verdict" isWide>
        <ArticleVerdict troubleshootPath="#" />
      </State>
    </Shown>
  )
}
