import { expect, test } from '@playwright/test'
import { parseArticle } from '@/lib/articles/parse-article'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { ARTICLE_COMPONENTS, FLOW_COMPONENTS, FLOW_INCLUDES } from '@/lib/files/component-specs'
import { ARTICLE_SAMPLES, MARKDOWN_SAMPLES } from './article-samples'
import { compileSamples } from './compile-samples'
import { SAMPLE_FLOW } from './flow-samples'

for (const [name, { source }] of Object.entries({ ...ARTICLE_SAMPLES, ...MARKDOWN_SAMPLES })) {
  test(`the sample of ${name} passes the check of articles`, () => {
    const parsed = parseArticle(toyArticleSource('toys/sample', `Words.\n\n${source}`))
    expect(parsed).toMatchObject({ ok: true, remarks: [] })
  })
}

test('the sample of each component of articles uses it', () => {
  for (const name of Object.keys(ARTICLE_COMPONENTS)) {
    const { source } = ARTICLE_SAMPLES[name as keyof typeof ARTICLE_COMPONENTS]
    expect(source).toContain(`<${name}`)
  }
})

test('the sample of flows uses every component that only flows have', () => {
  for (const name of Object.keys({ ...FLOW_COMPONENTS, ...FLOW_INCLUDES })) {
    expect(SAMPLE_FLOW.text).toMatch(new RegExp(`<${name}[ >]`))
  }
})

test('every sample compiles once, and its steps are cut from the flow that it is', async () => {
  const kept = new Map<string, unknown>()
  let written = 0
  const cache = {
    key: (text: string) => text,
    read: async (key: string) => kept.get(key),
    write: async (key: string, value: unknown) => {
      written += 1
      kept.set(key, value)
    },
  }
  const samples = await compileSamples(cache)
  expect(samples.components.map(({ name }) => name)).toEqual(Object.keys(ARTICLE_SAMPLES))
  expect(samples.flow.steps.map(({ source }) => source.split('\n')[0])).toContain(
    '## Sign in again [#renew]',
  )
  const once = written
  expect(await compileSamples(cache)).toEqual(samples)
  expect(written).toBe(once)
})
