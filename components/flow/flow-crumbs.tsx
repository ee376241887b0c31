import { JsonLd } from '@/components/site/json-ld'
import { getContent } from '@/lib/catalogue/content'
import type { Flow, Step } from '@/lib/flows/flow'
import { formatFlowPath, formatStepPath } from '@/lib/flows/flow-url'
import { describeBreadcrumbs } from '@/lib/publication/breadcrumbs'

/** Where a flow or one of its steps stands in the site, for search engines. */
export function FlowCrumbs({ flow, step }: { flow: Flow; step?: Step }) {
  const crumbs = [
    { title: 'Guided check', path: '/troubleshoot' },
    { title: flow.title, path: formatFlowPath(flow) },
    ...(step ? [{ title: step.title, path: formatStepPath(flow, step.id, {}) }] : []),
  ]
  return <JsonLd things={[describeBreadcrumbs(getContent().site.url, crumbs)]} />
}
