import type { Redirects } from '@/lib/articles/redirects-schema'
import type { Problem } from '@/lib/files/problem'
import type { Rule } from '@/lib/files/rules'
import { REDIRECTS_FILE } from './content-files'
import { articleFault, findArticle } from './find-article-fault'
import { flowFault } from './find-flow-fault'
import type { ParsedContent } from './parsed-content'

/** Who follows a redirect must be able to read what it leads to. */
const READERS = { draft: false }

type Content = Pick<ParsedContent, 'redirects' | 'articles' | 'flows' | 'broken'>

/** Check that every redirect leads in one step to an article that readers can open, and hides none. */
export function checkRedirects(content: Content): Problem[] {
  const { redirects } = content
  if (redirects === undefined) return []
  const { articles, flows } = redirects.data
  const flowProblems = Object.entries(flows).flatMap(([from, to]) => {
    const [rule, message] = flowFaultOf(from, to, content) ?? []
    if (rule === undefined || message === undefined) return []
    return [{ file: REDIRECTS_FILE, ...redirects.locate(['flows', from]), rule, message }]
  })
  const articleProblems = Object.entries(articles).flatMap(([from, to]) => {
    const fault = faultOf(from, to, articles, content)
    if (fault === undefined) return []
    const { last, ...told } = fault
    const place = redirects.locate(['articles', from])
    const fix = last === undefined ? undefined : { line: place.line, from: to, to: last }
    return [{ file: REDIRECTS_FILE, ...place, ...told, ...(fix && { fix }) }]
  })
  return [...articleProblems, ...flowProblems]
}

/** A flow that leads to another flow, and on, is told like one that leads nowhere: one step is enough. */
function flowFaultOf(
  from: string,
  to: string,
  content: Content,
): [rule: Rule, message: string] | undefined {
  if (content.flows.some(({ id }) => id === from)) {
    return [
      'redirect-hides',
      `there is a flow "${from}", which this redirect hides from readers; expected the redirect removed, or the flow renamed`,
    ]
  }
  const fault = flowFault(to, undefined, READERS, content)
  return fault === undefined ? undefined : ['broken-link', fault]
}

/** What is wrong with a redirect, and where it leads in the end when that would mend it. */
type Fault = { rule: Rule; message: string; last?: string }

function faultOf(
  from: string,
  to: string,
  redirects: Redirects,
  content: Content,
): Fault | undefined {
  if (findArticle(from, content) !== undefined) {
    return {
      rule: 'redirect-hides',
      message: `there is an article "${from}", which this redirect hides from readers; expected the redirect removed, or the article moved`,
    }
  }
  const { path, isLoop } = follow(from, redirects)
  if (isLoop) {
    return {
      rule: 'redirect-loop',
      message: `this redirect leads back to where it began: ${path.join(' → ')}; expected the name of an article`,
    }
  }
  if (path.length > 2) {
    const last = path.at(-1)
    return {
      rule: 'redirect-chain',
      last,
      message: `this redirect leads on to others: ${path.join(' → ')}; expected ${from}: ${last}`,
    }
  }
  const fault = articleFault(to, READERS, content)
  return fault === undefined ? undefined : { rule: 'broken-link', message: fault }
}

/** The names that a redirect passes through, with both its ends. */
function follow(from: string, redirects: Redirects): { path: string[]; isLoop: boolean } {
  const path = [from]
  for (let at = from; Object.hasOwn(redirects, at); ) {
    at = redirects[at] ?? at
    if (path.includes(at)) return { path: [...path, at], isLoop: true }
    path.push(at)
  }
  return { path, isLoop: false }
}
