import { getFlow } from '@/lib/catalogue/flows'
import { flowGraph } from '@/lib/flows/formats/flow-graph'
import { unknownFlow } from '../unknown-flow'

/** GET /api/flows/<flow>: the whole graph as JSON; documented in docs/for-programs.md. */
export async function GET(_request: Request, { params }: { params: Promise<{ flow: string }> }) {
  const flow = getFlow((await params).flow)
  return flow === undefined ? unknownFlow() : Response.json(flowGraph(flow))
}
