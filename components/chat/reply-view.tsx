import type { ReactNode } from 'react'
import { PageLink } from '@/components/site/page-link'
import type { Reply } from '@/lib/chat/message'
import { WORDING } from '@/lib/chat/wording'
import { ArticleCard, SeeAlso } from './article-card'
import { Blocks } from './blocks'
import { listParagraphs } from './list-paragraphs'
import { type Reading, Readings } from './readings'
import { ReplyChoices } from './reply-choices'
import { StepWords } from './step-words'

type Props = {
  reply: Reply
  readings: readonly Reading[]
  /** Steps whose answers can still be changed. */
  changeable: ReadonlySet<string>
  /** Only the last reply can be answered. */
  isLast: boolean
  isFirst: boolean
  /** What goes to a person, above the ways on. */
  packet?: ReactNode
  /** The machine's evidence, beneath them. */
  check?: ReactNode
  /** The choice that the evidence points to. */
  suggested?: string
}

/** What Unstuck says in one turn. */
export function ReplyView(props: Props) {
  const { reply, readings, changeable, isLast, isFirst, packet, check, suggested } = props
  const { kind, article, also, step } = reply
  // An error text that the words name is not noted beside them.
  const understood = reply.understood.filter(({ text }) => !reply.text.includes(`“${text}”`))
  // The way to a person stands beneath the composer at all times.
  const choices = reply.choices.filter(({ id }) => id !== '@person')
  const label = isFirst
    ? 'Or begin with where it fails:'
    : step?.kind === 'remedy'
      ? 'Did that help?'
      : 'Your answer'
  const { paragraphs, isResumed } = listParagraphs(reply, readings)
  const isAnswer = kind === 'article'
  // Whoever is offered a person can still answer what was asked: the packet does not part it from its answers.
  const isAsked = step?.kind === 'question'
  const isShort = kind === 'unsure' || kind === 'talk'
  return (
    <>
      {understood.length > 0 && (
        <p className="border-l-2 border-edge py-1 pl-3 font-ui text-ui text-ink-soft wrap-anywhere">
          Noted:{' '}
          <b className="font-semibold text-pen">{understood.map(({ text }) => text).join('; ')}</b>
        </p>
      )}
      <Readings readings={readings} changeable={changeable} />
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="wrap-anywhere">
          {paragraph}
        </p>
      ))}
      {isAnswer && article?.answer && (
        <div className="prose text-[1.0625rem]/[1.625rem] [&>p:first-child]:text-[1.0625rem]/[1.625rem]">
          <Blocks blocks={article.answer} />
        </div>
      )}
      {isAnswer && article && <ArticleCard article={article} />}
      {isAnswer && <SeeAlso articles={also} />}
      {isResumed && <p>{WORDING.resumed}</p>}
      {isAsked && packet}
      {step && <StepWords step={step} isShort={isShort} card={article?.path} />}
      {!isAnswer && article && <ArticleCard article={article} />}
      {!isAsked && packet}
      {isLast && choices.length > 0 && (
        <div>
          {step?.kind === 'remedy' && <p className="font-[560]">{label}</p>}
          {isFirst && <p className="text-ink-soft">{label}</p>}
          <ReplyChoices
            label={label}
            choices={choices}
            checked={
              check ? [step?.check?.ok, step?.check?.fail].filter((id) => id !== undefined) : []
            }
            suggested={suggested}
          />
        </div>
      )}
      {check}
      {isLast && step && (step.kind === 'question' || step.kind === 'remedy') && (
        <p className="font-ui text-meta text-ink-soft print:hidden">
          <PageLink href={step.path} className="inline-flex min-h-11 items-center">
            Continue as a page
          </PageLink>
        </p>
      )}
    </>
  )
}
