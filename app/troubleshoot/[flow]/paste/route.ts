import { getContent } from '@/lib/catalogue/content'
import { getConnectors, getFlow } from '@/lib/catalogue/flows'
import type { Flow } from '@/lib/flows/flow'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { findReference } from '@/lib/flows/handoff/handoff'
import { parsePaste } from '@/lib/search/signatures/parse-paste'

const LONGEST_PASTE = 20_000

/** POST: reads a pasted error text or hand-over packet, keeps nothing, and opens what it tells. */
export async function POST(request: Request, { params }: { params: Promise<{ flow: string }> }) {
  const flow = getFlow((await params).flow)
  if (flow === undefined) return new Response('Not found', { status: 404 })
  const form = await request.formData().catch(() => new FormData())
  const text = String(form.get('text') ?? '').slice(0, LONGEST_PASTE)
  return new Response(null, { status: 303, headers: { Location: locate(flow.id, text) } })
}

/** The address that a pasted text leads to: its case, its error text, or the first question with a word. */
function locate(flowId: string, text: string): string {
  const all = getContent().flows
  // The flow at hand is asked first, since two may know one error text.
  const flows = [...all].sort((a, b) => Number(b.id === flowId) - Number(a.id === flowId))
  const paste = parsePaste(flows, text, getConnectors())
  const reference = findReference(text)
  if (paste?.kind === 'packet')
    return formatFlowPath(withReference(paste.flow, reference), paste.answers)
  if (paste?.kind === 'error') {
    const path = formatFlowPath(withReference(paste.flow, reference))
    return withParameter(path, 'error', paste.signature.id)
  }
  return withParameter(`/troubleshoot/${flowId}`, 'pasted', 'unknown')
}

/** A flow whose addresses carry what begins with `ofid_`. */
function withReference(flow: Flow, reference: string | undefined): Flow {
  return reference === undefined ? flow : { ...flow, told: { ...flow.told, reference } }
}

function withParameter(path: string, key: string, value: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(value)}`
}
