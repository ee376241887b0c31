import { getContent } from '@/lib/catalogue'

/** The answer for a flow that does not exist: which do. */
export function unknownFlow(id: string): Response {
  const flows = getContent().flows.map((flow) => flow.id)
  return Response.json({ error: `there is no flow "${id}"`, flows }, { status: 404 })
}
