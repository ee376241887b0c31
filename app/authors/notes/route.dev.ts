import { getPageNotes } from '@/lib/catalogue/authors'

/** What the authoring bar shows of a page, by its path: null when it comes from no content file. */
export async function GET(request: Request): Promise<Response> {
  const page = new URL(request.url).searchParams.get('page') ?? ''
  return Response.json((await getPageNotes(page)) ?? null)
}
