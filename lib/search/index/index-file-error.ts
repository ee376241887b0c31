/** The bytes are no index that this version can use; the page falls back to the server. */
export class IndexFileError extends Error {
  override name = 'IndexFileError'
}
