import type { NextRequest } from 'next/server'
import { getConnectors } from '@/lib/catalogue/flows'
import { isServerProbe, PROBE_IDS } from '@/lib/checks/probes'
import { getServerProbes } from '@/lib/server-probes'

type Context = { params: Promise<{ probe: string }> }

/** GET /api/checks/<probe>?connector=<id>: what the server measures of a connector; documented in docs/for-programs.md. */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  const { probe } = await params
  const connector = nextUrl.searchParams.get('connector')
  const connectors = getConnectors().map(({ id }) => id)
  if (!isServerProbe(probe)) {
    const error = `the server has no probe "${probe}"`
    return answer(404, { error, probes: PROBE_IDS.filter(isServerProbe) })
  }
  if (connector === null) {
    return answer(400, { error: 'connector is missing; expected one of connectors', connectors })
  }
  const found = await getServerProbes().run(probe, connector)
  if (!found.ok) return answer(404, { error: `there is no connector "${connector}"`, connectors })
  return answer(200, { probe, connector, finding: found.finding })
}

/** A finding is kept a minute here, with its time; another copy on the way would only make it older. */
function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
