/** A picture with what it shows in words. */
export function Screenshot({ src, alt, caption }: { src: string; alt: string; caption?: string }) {
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: pictures of content are served as they are */}
      <img src={src} alt={alt} loading="lazy" className="rounded-control border border-rule" />
      {caption && (
        <figcaption className="mt-2 font-ui text-meta text-ink-soft">{caption}</figcaption>
      )}
    </figure>
  )
}
