import type { Metadata } from 'next'
import { articleComponents } from '@/components/article/article-components'
import { MdxContent } from '@/components/article/mdx-content'
import { SampleStep } from '@/components/authors/sample-step'
import { SampleView } from '@/components/authors/sample-view'
import { PageLink } from '@/components/site/page-link'
import { Wrap } from '@/components/site/wrap'
import { getSamples } from '@/lib/catalogue/authors'
import type { CompiledSample } from '@/lib/preview/samples/compiled-samples'

export const metadata: Metadata = {
  title: 'Everything that you can write',
  robots: { index: false },
}

const STEPS: Readonly<Record<string, { name: string; about: string }>> = {
  status: {
    name: 'A question, with Check, HowTo and Connector',
    about:
      'A heading is a step, the last list its choices. Check lets a probe suggest one, HowTo says how to find out, Connector names whatever the reader asks about.',
  },
  renew: { name: 'Remedy', about: 'Ends a path with what to do, and leads on when it failed.' },
  solved: { name: 'Solved', about: 'Ends the flow: it works again.' },
  handoff: {
    name: 'Handoff and Fragment',
    about: 'Ends the flow with a packet for support. A fragment holds words that steps share.',
  },
}

/** Every component that authors can use, with what to type and what comes of it. */
export default function ComponentsPage() {
  const { components, markdown, flow } = getSamples()
  return (
    <Wrap className="pt-8">
      <p className="font-ui text-ui font-medium text-ink-soft">For authors</p>
      <h1 className="mt-1">Everything that you can write</h1>
      <p className="mt-3 max-w-measure text-lede">
        What to type, and what readers see. States that only a hand brings about are in the{' '}
        <PageLink href="/gallery">gallery</PageLink>, and what else could be better in the{' '}
        <PageLink href="/authors">report</PageLink>.
      </p>
      <h2 className="mt-10 mb-4">In articles and flows</h2>
      {components.map(drawSample)}
      <h2 className="mt-10 mb-4">Markdown</h2>
      {markdown.map(drawSample)}
      <h2 className="mt-10 mb-4">In flows only</h2>
      {flow.steps.map(({ id, source }) => (
        <SampleView
          key={id}
          id={`_step-${id}`}
          name={STEPS[id]?.name ?? id}
          about={STEPS[id]?.about ?? ''}
          source={source}
        >
          <SampleStep flow={flow.flow} code={flow.code} stepId={id} />
        </SampleView>
      ))}
    </Wrap>
  )
}

function drawSample({ name, about, source, code }: CompiledSample) {
  return (
    <SampleView
      key={name}
      id={`_${name}`.replaceAll(' ', '-')}
      name={name}
      about={about}
      source={source}
    >
      <div className="prose">
        <MdxContent code={code} components={articleComponents} />
      </div>
    </SampleView>
  )
}
