import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SearchReply } from '@/lib/search/answer-search'
import { SECURITY_HEADERS } from './security-headers'

/** Answers the query of an address, see `answerSearch`. */
export type AnswerSearch = (parameters: URLSearchParams) => SearchReply

/** The address, with what is asked behind a question mark. More of these belong to the question. */
const ADDRESS = /^\/api\/search(?:\?(?<query>.*))?$/s

/**
 * Answer a search in place of the route of that address (`app/api/search`), which the framework takes longer to
 * come to than the search takes.
 * @returns whether it was one, and was answered; should the search fail, the route can tell
 */
export function sendSearch(
  answer: AnswerSearch,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const asked = method === 'GET' ? ADDRESS.exec(url) : null
  if (asked === null) return false
  let reply: SearchReply
  try {
    reply = answer(new URLSearchParams(asked.groups?.query))
  } catch {
    return false
  }
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value)
  response.setHeader('content-type', 'application/json')
  response.statusCode = reply.status
  response.end(JSON.stringify(reply.body))
  return true
}
