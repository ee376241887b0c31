import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { MapFilter } from '@/components/flow/map-filter'
import { MapLegend } from '@/components/flow/map-legend'
import { MapList } from '@/components/flow/map-list'
import { MapPanel } from '@/components/flow/map-panel'
import { MapPicture } from '@/components/flow/map-picture'
import { MapSwitch } from '@/components/flow/map-switch'
import { PageLink } from '@/components/site/page-link'
import { Wrap } from '@/components/site/wrap'
import { getConnectors, getFlow, getMapLayout } from '@/lib/catalogue/flows'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { parseEntry } from '@/lib/flows/handoff/parse-entry'
import { formatMapPath, parseMapQuery } from '@/lib/flows/map/map-url'
import { markMap } from '@/lib/flows/map/mark-map'
import { listSteps, nestSteps } from '@/lib/flows/nest-steps'

type Props = PageProps<'/troubleshoot/[flow]/map'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const flow = getFlow((await params).flow)
  if (flow === undefined) return {}
  const path = formatMapPath(flow, { answers: {} })
  return describePage({
    title: `${flow.title}: the whole guide`,
    description: 'Every step of the guide as a picture and as a list, with links to copy.',
    path,
    pictureOf: formatFlowPath(flow),
    isHidden: formatMapPath(flow, parseMapQuery(flow, await searchParams)) !== path,
  })
}

/** A whole flow, for those who send others into it: a picture where there is room, or else a list. */
export default async function MapPage({ params, searchParams }: Props) {
  const plain = getFlow((await params).flow)
  if (plain === undefined) notFound()
  const parameters = await searchParams
  const { flow, answers } = parseEntry(plain, parameters, getConnectors())
  const query = parseMapQuery(flow, parameters, answers)
  const marks = markMap(flow, query)
  const { first, numbers } = nestSteps(flow)
  const { view } = query
  const [onWide, onNarrow] = view === undefined ? ['max-md:hidden', 'md:hidden'] : ['', '']
  return (
    <>
      <Wrap className="pt-8">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <p className="font-ui text-ui font-medium text-ink-soft">For support agents</p>
            <h1 className="mt-1">{flow.title}: the whole guide</h1>
          </div>
          {view !== 'list' && (
            <MapSwitch flow={flow} query={query} shown="picture" className={onWide} />
          )}
          {view !== 'picture' && (
            <MapSwitch flow={flow} query={query} shown="list" className={onNarrow} />
          )}
        </div>
        <p className="mt-3 text-ink-soft">
          Choose a step to get its links.{' '}
          {marks.current && (
            <>
              The heavier line is the path of the answers:{' '}
              {view !== 'list' && (
                <a href={`#map-${marks.current}`} className={onWide}>
                  show where it leads
                </a>
              )}
              {view !== 'picture' && (
                <a href={`#at-${marks.current}`} className={onNarrow}>
                  show where it leads
                </a>
              )}
              {'. '}
            </>
          )}
          {!marks.current && view !== 'list' && (
            <span className={onWide}>
              The picture begins at <a href={`#map-${flow.start}`}>the first question</a>.{' '}
            </span>
          )}
          <PageLink href={formatFlowPath(flow)}>Open the guide itself</PageLink>
        </p>
        <div className="mt-4">
          <MapFilter flow={flow} query={query} />
        </div>
      </Wrap>
      {view !== 'list' && (
        <div className={onWide}>
          <div className="mt-4 px-5 md:px-6">
            <MapPicture
              flow={flow}
              // One layout serves all connectors.
              layout={getMapLayout(plain)}
              numbers={numbers}
              marks={marks}
            />
          </div>
          {listSteps(first).map((nested) => (
            <MapPanel key={nested.step.id} flow={flow} nested={nested} marks={marks} />
          ))}
          <Wrap>
            <MapLegend flow={flow} numbers={numbers} marks={marks} />
          </Wrap>
        </div>
      )}
      {view !== 'picture' && (
        <div className={onNarrow}>
          <Wrap className="mt-4">
            <div className="max-w-[48rem]">
              <MapList flow={flow} first={first} numbers={numbers} marks={marks} />
            </div>
          </Wrap>
        </div>
      )}
    </>
  )
}
