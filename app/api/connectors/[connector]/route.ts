import { getConnectors } from '@/lib/catalogue/flows'

type Context = { params: Promise<{ connector: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getConnectors().map(({ id }) => ({ connector: id }))
}

/** GET /api/connectors/<id>: what live checks know of a connector, for a conversation that comes to one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { connector } = await params
  const found = getConnectors().find(({ id }) => id === connector)
  return found ? Response.json(found) : new Response('Not found', { status: 404 })
}
