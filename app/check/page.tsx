import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { CheckDesk } from '@/components/check/check-desk'
import { ConnectorForm } from '@/components/check/connector-form'
import { ProbeList } from '@/components/check/probe-list'
import { ServerFrame } from '@/components/check/server-frame'
import { PageLink } from '@/components/site/page-link'
import { Wrap } from '@/components/site/wrap'
import { getContent } from '@/lib/catalogue/content'
import { getConnectors } from '@/lib/catalogue/flows'
import { describeContacts } from '@/lib/checks/describe-contacts'
import { listContacts } from '@/lib/checks/list-contacts'
import { isServerProbe, PROBE_IDS } from '@/lib/checks/probes'

type Props = PageProps<'/check'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const connector = await readConnector({ searchParams })
  return describePage({
    title: connector ? `Live checks of ${connector.name}` : 'Live checks',
    description: 'Measure what is wrong with a connector, from this browser and from our server.',
    path: '/check',
    isHidden: connector !== undefined,
  })
}

async function readConnector({ searchParams }: Pick<Props, 'searchParams'>) {
  const { connector: id } = await searchParams
  return getConnectors().find((one) => one.id === id)
}

/** Everything that can be measured of a connector, and what follows from it. */
export default async function CheckPage(props: Props) {
  const words = getContent().verdicts
  if (words === undefined) notFound()
  const connector = await readConnector(props)
  const asked = (await props.searchParams).connector
  return (
    <Wrap>
      <div className="spread pt-8">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">Live checks</p>
          <h1 className="mt-1">
            {connector ? `What is wrong with ${connector.name}?` : 'Let us look for you'}
          </h1>
          {connector ? (
            <>
              <p className="mt-3 text-ink-soft noscript:hidden">
                {describeContacts(listContacts(PROBE_IDS, connector))}
              </p>
              <noscript>
                <p className="mt-3 text-ink-soft">
                  {describeContacts(listContacts(PROBE_IDS.filter(isServerProbe), connector))}
                </p>
              </noscript>
            </>
          ) : (
            <p className="mt-3 text-lede">
              We measure what can be measured from outside, in about five seconds: the service, the
              way to it, and this browser. Your sign-in and your rights we cannot see.
            </p>
          )}
          <div className="mt-6">
            {connector ? (
              <>
                <CheckDesk key={connector.id} connector={connector} words={words} />
                <ServerFrame
                  src={`/check/frame?connector=${connector.id}`}
                  title={`Live checks of ${connector.name}, from our server`}
                  className="h-320"
                />
                <div className="mt-10 border-t border-rule pt-6 print:hidden">
                  <ConnectorForm
                    action="/check"
                    chosen={connector.id}
                    label="Another connector"
                    button="Check it"
                  />
                </div>
              </>
            ) : (
              <>
                {typeof asked === 'string' && asked !== '' && (
                  <p role="alert" className="mb-4 font-ui text-ui font-medium text-stop">
                    We know no connector by that name. Choose one from the list.
                  </p>
                )}
                <ConnectorForm
                  action="/check"
                  label="Which connector is it?"
                  button="Run the checks"
                  isMain
                />
                <p className="mt-3 font-ui text-meta text-ink-soft">
                  Is yours not in the list? Then{' '}
                  <PageLink href="/troubleshoot">answer a few questions</PageLink> instead.
                </p>
                <ProbeList />
              </>
            )}
          </div>
        </div>
      </div>
    </Wrap>
  )
}
