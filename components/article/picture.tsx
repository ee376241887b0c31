import { getDimensions } from '@/lib/catalogue/pictures'

/** A picture of content, which has its room before it is there. */
export function Picture({
  src,
  alt,
  className,
}: {
  src?: string
  alt?: string
  className?: string
}) {
  return (
    // biome-ignore lint/performance/noImgElement: pictures of content are served as they are
    <img
      src={src}
      alt={alt ?? ''}
      {...(src !== undefined && getDimensions(src))}
      loading="lazy"
      decoding="async"
      className={className}
    />
  )
}
