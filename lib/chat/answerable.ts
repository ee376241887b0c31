/** A choice as it can be meant by words. */
export type Answerable = {
  id: string
  label: string
  hint?: string
  /** Whether it says that the matter is mended. */
  isSolved: boolean
}
