import { formatProblem } from '@/lib/files/problem'
import { readContent } from '@/lib/files/read-content'
import type { Connector } from '../../connector-schema'
import { parseConnector } from '../../parse-connector'

/**
 * Read content/connectors, sorted by id.
 * @throws with all problems in its message; the test over the real content finds them earlier
 */
export async function readConnectors(root = process.cwd()): Promise<Connector[]> {
  const { sources } = await readContent(root, 'content/connectors')
  const parsed = sources.map(parseConnector)
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems))
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return parsed.flatMap((one) => (one.ok ? [one.value] : []))
}
