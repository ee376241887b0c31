import type { ReactNode } from 'react'
import { ShareRow } from '@/components/flow/share-step'
import type { AgentAnswer } from '@/lib/content/find-for-agent'
import type { SharedPosition } from '@/lib/flows/handoff/share-position'

/** What a customer's words lead to: the prefilled guide first, then causes and articles. */
export function AgentAnswerView({ answer }: { answer: AgentAnswer }) {
  const { guide, causes, articles } = answer
  const known = [
    answer.errorText && `the error text “${answer.errorText}”`,
    answer.connector && `the connector ${answer.connector}`,
    answer.reference && `the reference ${answer.reference}`,
  ].filter((one) => one !== undefined)
  return (
    <>
      <Part title="The guide, filled in">
        <p>
          {known.length > 0 ? `In the words we found ${known.join(', ')}. ` : ''}
          {guide.filledIn.length > 0
            ? 'They fill in:'
            : 'The words alone fill nothing in: the guide starts from its first question.'}
        </p>
        <ul>
          {guide.filledIn.map(({ asked, said }) => (
            <li key={asked}>
              {asked} <b className="font-semibold">{said}</b>
            </li>
          ))}
        </ul>
        <Shared title={guide.title} shared={guide.shared} isOpen />
      </Part>
      <Part title="What it may be">
        {causes.length === 0 ? (
          <p>The words point to no remedy by themselves. Let the guide ask.</p>
        ) : (
          causes.map(({ cause, remedy, because, shared }) => (
            <Shared
              key={shared.link}
              title={remedy}
              hint={because === undefined ? cause : `${cause}. ${because}`}
              shared={shared}
            />
          ))
        )}
      </Part>
      <Part title="Articles">
        {articles.length === 0 ? (
          <p>No article matches these words.</p>
        ) : (
          articles.map(({ title, excerpt, shared }) => (
            <Shared key={shared.link} title={title} hint={excerpt} shared={shared} />
          ))
        )}
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="spread border-t border-rule py-6 first:mt-10">
      <h2 className="font-ui text-ui font-semibold tracking-normal">{title}</h2>
      <div className="grid gap-2 font-ui text-ui max-lg:mt-3">{children}</div>
    </section>
  )
}

/** One thing to send: what it is, and its formats. */
function Shared({
  title,
  hint,
  shared,
  isOpen = false,
}: {
  title: string
  hint?: string
  shared: SharedPosition
  isOpen?: boolean
}) {
  return (
    <div>
      <p>
        <a href={shared.link} className="inline-block py-2 font-text text-[1.125rem]/7 font-medium">
          {title}
        </a>
      </p>
      {hint && <p className="text-ink-soft">{hint}</p>}
      <details open={isOpen}>
        <summary className="inline-flex min-h-11 items-center text-meta font-medium">
          Copy it<span className="sr-only">: {title}</span>
        </summary>
        <div className="border-b border-rule">
          <ShareRow name="Link" what={`link to ${title}`} text={shared.link} />
          <ShareRow name="Markdown" what={`Markdown for ${title}`} text={shared.markdown} />
          <ShareRow
            name="HTML for a ticket"
            what={`HTML for ${title}`}
            text={shared.html}
            html={shared.html}
          />
          <ShareRow name="Plain text" what={`text for ${title}`} text={shared.text} />
        </div>
      </details>
    </div>
  )
}
