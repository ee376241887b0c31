/**
 * What our server finds out for readers without scripts: a small page of its own in a frame, so that the page
 * around it waits for nothing and is the same for all who ask for it.
 */
export function ServerFrame({
  src,
  title,
  className,
}: {
  src: string
  title: string
  className: string
}) {
  return (
    <noscript>
      <iframe src={src} title={title} className={`block w-full border-0 ${className}`} />
    </noscript>
  )
}
