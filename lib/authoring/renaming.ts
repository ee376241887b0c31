import { type Article, articleId } from '@/lib/articles/article'
import { ID, ID_EXPECTED } from '@/lib/files/custom-id'
import { didYouMean } from '@/lib/files/did-you-mean'
import { findStep } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'

/** What is renamed, by its names before and after. */
export type Renaming =
  | { kind: 'article'; from: string; to: string; isDraft: boolean }
  | { kind: 'flow'; from: string; to: string; isDraft: boolean }
  | { kind: 'step'; flow: string; from: string; to: string; isDraft: boolean }

type Known = {
  articles: readonly Article[]
  flows: readonly Flow[]
  topics: readonly { id: string }[]
}

/**
 * Read what a command names: an article as topic/slug, a step as flow/step, a flow by its name; also by file or address.
 * @returns the renaming, or why there is none
 */
export function readRenaming(
  old: string,
  next: string,
  { articles, flows, topics }: Known,
): { ok: true; value: Renaming } | { ok: false; message: string } {
  const from = nameOf(old)
  const to = nameOf(next)
  const refuse = (message: string) => ({ ok: false, message }) as const
  const wrong = to.split('/').find((part) => !ID.test(part))
  if (wrong !== undefined)
    return refuse(
      `"${wrong}" cannot be an address; expected ${ID_EXPECTED.replace(', as in [#sign-in-again]', ', as in sign-in-again')}`,
    )
  if (from === to) return refuse(`"${old}" is called that already; expected another name`)

  const article = articles.find((one) => articleId(one) === from)
  const [first = '', second] = from.split('/')
  const flow = flows.find(({ id }) => id === first)
  if (article !== undefined) {
    const [topic = '', slug] = to.split('/')
    if (slug === undefined)
      return refuse(
        `"${to}" is no name of an article; expected topic/slug, as in ${article.topic}/${to}`,
      )
    const known = topics.map(({ id }) => id)
    if (!known.includes(topic))
      return refuse(
        `there is no topic "${topic}"; expected one of ${known.join(', ')}${didYouMean(topic, known)}`,
      )
    const taken = articles.find(
      (one) => articleId(one) === to || (one !== article && one.slug === slug),
    )
    if (taken !== undefined)
      return refuse(`"${slug}" is already the name of ${taken.file}; expected another`)
    return { ok: true, value: { kind: 'article', from, to, isDraft: article.draft } }
  }
  if (flow !== undefined && second === undefined) {
    if (to.includes('/'))
      return refuse(`"${to}" is no name of a flow; expected one word or several joined by hyphens`)
    if (flows.some(({ id }) => id === to))
      return refuse(`there is a flow "${to}" already; expected another name`)
    return { ok: true, value: { kind: 'flow', from, to, isDraft: flow.draft } }
  }
  if (flow !== undefined && second !== undefined && findStep(flow.steps, second) !== undefined) {
    const [toFlow, step] = to.includes('/') ? to.split('/') : [flow.id, to]
    if (toFlow !== flow.id || step === undefined)
      return refuse(`a step stays in its flow; expected ${flow.id}/…`)
    const isTaken =
      Object.hasOwn(flow.steps, step) ||
      Object.hasOwn(flow.renamed, step) ||
      Object.hasOwn(flow.retired, step)
    if (isTaken)
      return refuse(
        `the id "${step}" is or was that of another step of ${flow.file}; expected a new one`,
      )
    return {
      ok: true,
      value: { kind: 'step', flow: flow.id, from: second, to: step, isDraft: flow.draft },
    }
  }
  const names = [
    ...articles.map(articleId),
    ...flows.flatMap(({ id, steps }) => [id, ...Object.keys(steps).map((step) => `${id}/${step}`)]),
  ]
  return refuse(
    `there is no article, flow or step "${from}"; expected topic/slug, flow or flow/step${didYouMean(from, names)}`,
  )
}

/** A name alone, of what may be an address or a file. */
function nameOf(text: string): string {
  return text
    .replace(/^(?:\.?\/)?(?:content\/)?(?:articles|flows|troubleshoot)\//, '')
    .replace(/\.mdx$/, '')
    .replace(/\/$/, '')
}
