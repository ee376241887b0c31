/** One searchable thing: an article, a flow or a step. Only its words count, in any language. */
export type SearchDocument = {
  /** Unique; what a hit gives back. */
  id: string
  title: string
  /** Readers' own phrasings of the question that the document answers. The strongest lever. */
  alternatives: string[]
  body: string
  /** Error texts that the document explains, verbatim; `<service>` stands for any few words. */
  errors?: string[]
  /** Words that readers may type and the text does not use. */
  keywords?: string[]
}
