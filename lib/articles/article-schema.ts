import { z } from 'zod'
import { typographic } from '@/lib/files/typographic'
import { reviewEvery } from './review-every'

const words = z.string().trim().min(1, 'is empty; expected words')

/** Words that are printed, as opposed to matched. */
const prose = (most: number) =>
  words.max(most, `is too long; expected at most ${most} characters`).transform(typographic)

/** A day, as 2026-11-20. YAML gives dates without quotes as text in its core schema. */
const day = z.iso.date('expected a day as 2026-11-20')

/** A page elsewhere; javascript: and the like are addresses too, and refused. */
const address = z.url({ protocol: /^https?$/, error: 'expected an address, as https://…' })

const FEWEST_QUESTIONS = 5

/** The front matter of an article: this is the author's manual for it. */
export const articleSchema = z
  .strictObject({
    title: prose(80).describe(
      "The question or the statement that the article answers, in readers' words. At most 80 characters.",
    ),
    description: prose(200).describe(
      'One or two sentences that already answer; shown under the title in results. At most 200 characters.',
    ),
    questions: z
      .array(words)
      .superRefine(refuseTwice)
      .describe(
        'Five or more ways in which readers ask for this, in their words: they teach the search. A draft may have fewer.',
      ),
    errors: z
      .array(words)
      .default([])
      .describe(
        'Error texts that this article explains, as the product prints them; `<service>` stands for any name.',
      ),
    related: z
      .array(words)
      .default([])
      .describe('Other articles worth reading next, as topic/slug.'),
    sources: z
      .array(z.strictObject({ title: words, url: address }))
      .describe('Where the facts come from.'),
    reviewed: day.describe('The day on which someone last held the article against its sources.'),
    reviewEvery: reviewEvery
      .optional()
      .describe(
        "How often that should happen, as `6 months`; the topic's, in topics.yaml, unless told here.",
      ),
    owner: words.optional().describe("Who sees to it; the topic's owner unless told here."),
    draft: z
      .boolean()
      .default(false)
      .describe('A draft is shown while writing and is not published.'),
    keywords: z
      .array(words)
      .default([])
      .describe('Words that readers type and the text does not use.'),
  })
  .refine(({ draft, questions }) => draft || questions.length >= FEWEST_QUESTIONS, {
    path: ['questions'],
    error: 'too few; expected five or more, each in the words that a reader would type',
    // Told beside all other faults of the front matter, and not only once those are mended.
    when: ({ value }) =>
      z.looseObject({ questions: z.array(z.unknown()) }).safeParse(value).success,
  })

/** A question that is asked twice teaches nothing, and counts as one of the five. */
function refuseTwice(questions: string[], { addIssue }: z.RefinementCtx): void {
  const folded = questions.map((question) => question.toLowerCase().replace(/\s+/g, ' '))
  for (const [index, question] of folded.entries()) {
    if (folded.indexOf(question) === index) continue
    const message = `is "${questions[index]}" again; expected each question once, whatever its case`
    addIssue({ code: 'custom', path: [index], message })
  }
}

export type ArticleFrontMatter = z.output<typeof articleSchema>
