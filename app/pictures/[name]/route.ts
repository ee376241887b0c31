import { getPicture } from '@/lib/catalogue/pictures'

/** The picture that link previews of a page show. Its name changes with its words, so it is kept for good. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const picture = getPicture((await params).name)
  if (picture === undefined) return new Response('Not found', { status: 404 })
  return new Response(picture, {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
