import { Picture } from './picture'

/** A picture with what it shows in words. */
export function Screenshot({ src, alt, caption }: { src: string; alt: string; caption?: string }) {
  return (
    <figure>
      <Picture src={src} alt={alt} className="rounded-control border border-rule" />
      {caption && (
        <figcaption className="mt-2 font-ui text-meta text-ink-soft">{caption}</figcaption>
      )}
    </figure>
  )
}
