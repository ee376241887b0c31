import type { PluggableList } from 'unified'
import { remarkHeadings } from '@/lib/articles/remark-headings'
import type { ContentCache } from '@/lib/content/content-cache'
import { compileMdx } from '@/lib/files/compile-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import type { Flow } from '@/lib/flows/flow'
import { remarkFragments } from '@/lib/flows/parse/inline-fragments'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { remarkFlowSteps } from '@/lib/flows/parse/remark-flow-steps'
import { ARTICLE_SAMPLES, MARKDOWN_SAMPLES, type Sample } from './article-samples'
import type { CompiledSample, Samples } from './compiled-samples'
import { SAMPLE_FLOW, SAMPLE_FRAGMENT } from './flow-samples'

const compileAll = (
  samples: Readonly<Record<string, Sample>>,
  cache: ContentCache,
): Promise<CompiledSample[]> =>
  Promise.all(
    Object.entries(samples).map(async ([name, sample]) => {
      const file = {
        path: `content/articles/sample/${name.toLowerCase()}.mdx`,
        text: sample.source,
      }
      return { ...sample, name, code: await compile(file, [remarkHeadings], cache) }
    }),
  )

/** Compile the samples of all components, or take from the cache those that did not change. */
export async function compileSamples(cache: ContentCache): Promise<Samples> {
  const { fragments } = parseFragments([SAMPLE_FRAGMENT])
  const parsed = parseFlow(SAMPLE_FLOW, fragments)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const flow = parsed.value
  const plugins: PluggableList = [[remarkFragments, fragments], remarkFlowSteps]
  return {
    components: await compileAll(ARTICLE_SAMPLES, cache),
    markdown: await compileAll(MARKDOWN_SAMPLES, cache),
    flow: { flow, code: await compile(SAMPLE_FLOW, plugins, cache), steps: cutSteps(flow) },
  }
}

async function compile(source: SourceFile, plugins: PluggableList, cache: ContentCache) {
  const key = `${cache.key(`${source.path}\0${source.text}`)}-sample`
  const kept = await cache.read(key)
  if (typeof kept === 'string') return kept
  const code = await compileMdx(source, plugins)
  await cache.write(key, code)
  return code
}

function cutSteps({ steps }: Flow): Samples['flow']['steps'] {
  const lines = SAMPLE_FLOW.text.split('\n')
  const all = Object.values(steps)
  return all.map(({ id, place }, index) => ({
    id,
    source: lines
      .slice(place.line - 1, (all[index + 1]?.place.line ?? Number.POSITIVE_INFINITY) - 1)
      .join('\n')
      .trim(),
  }))
}
