/** Do the same with every item, with so many at once: while some wait for the disk or another process, others go on. */
export async function eachAtOnce<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const workOn = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: most }, workOn))
}
