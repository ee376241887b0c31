/** Where something stands in an export: a file, in it a field, in that a line, 1-based. */
export type SourcePlace = { file: string; field?: string; line?: number }

/** Something that could not be taken over as it was, or not at all. */
export type Loss = { place: SourcePlace; message: string }

/** One line: `articles.json: articles[2].body:14: message`, `setup.md:14: message`. */
export function formatLoss({ place: { file, field, line }, message }: Loss): string {
  const inFile = field === undefined ? file : `${file}: ${field}`
  return `${line === undefined ? inFile : `${inFile}:${line}`}: ${message}`
}

/** A place some lines further down; `line` is 1-based, counted from the first. */
export function placeWithin({ line: first = 1, ...place }: SourcePlace, line: number): SourcePlace {
  return { ...place, line: first + line - 1 }
}
