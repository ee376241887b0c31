import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SearchReply } from '@/lib/search/answer-search'
import { SECURITY_HEADERS } from './security-headers'

/** Answers the query of an address, see `answerSearch`. */
export type AnswerSearch = (parameters: URLSearchParams) => SearchReply

const ADDRESS = '/api/search'

/**
 * Answer who searches while they type, as the framework's route does; that takes longer to come to a question than
 * to answer it.
 * @returns whether it was asked for
 */
export function sendSearch(
  answer: AnswerSearch,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [path, query] = url.split('?', 2)
  if (method !== 'GET' || path !== ADDRESS) return false
  const { status, body } = answer(new URLSearchParams(query))
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value)
  response.setHeader('content-type', 'application/json')
  response.statusCode = status
  response.end(JSON.stringify(body))
  return true
}
