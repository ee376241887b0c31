import { getContent } from '@/lib/catalogue/content'

/** The answer for a flow that does not exist: which do. */
export function unknownFlow(): Response {
  const flows = getContent().flows.map((flow) => flow.id)
  const error = `there is no such flow; expected one of ${flows.join(', ')}`
  return Response.json({ error, flows }, { status: 404 })
}
