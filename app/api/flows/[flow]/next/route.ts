import type { NextRequest } from 'next/server'
import { getConnectors, getFlow } from '@/lib/catalogue/flows'
import { parseEntry } from '@/lib/flows/handoff/parse-entry'
import { nextStep } from '@/lib/flows/next-step'
import { readSearchParams } from '../../read-query'
import { unknownFlow } from '../../unknown-flow'

/** GET /api/flows/<flow>/next?<step>=<choice>&…: the next step for the answers so far, as JSON. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: { params: Promise<{ flow: string }> },
) {
  const flow = getFlow((await params).flow)
  if (flow === undefined) return unknownFlow()
  const entry = parseEntry(flow, readSearchParams(nextUrl.searchParams), getConnectors())
  return Response.json(nextStep(entry.flow, entry.answers))
}
