import { PROBE_WORDS } from '@/lib/checks/probe-words'
import { PROBE_IDS, PROBES } from '@/lib/checks/probes'

/** What live checks measure, from where, and what each leaves open. */
export function ProbeList() {
  return (
    <section aria-labelledby="_probes" className="mt-10">
      <h2 id="_probes">What we measure</h2>
      <p className="mt-2 text-ink-soft">
        Our server asks the service’s status page and the connector’s server. This browser asks the
        connector’s server and this site. Nothing else is asked, and no cookie or sign-in goes
        along.
      </p>
      <dl className="mt-4 border-b border-rule font-ui text-ui">
        {PROBE_IDS.map((id) => (
          <div key={id} className="border-t border-rule py-3">
            <dt className="font-medium">
              {PROBE_WORDS[id].measures}
              <span className="font-normal text-ink-soft">
                , from {PROBES[id].runsIn === 'server' ? 'our server' : 'this browser'}
              </span>
            </dt>
            <dd className="text-meta text-ink-soft">It can’t tell: {PROBE_WORDS[id].cannotTell}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
