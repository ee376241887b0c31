import type { Finding } from '@/lib/checks/finding'

/** What a finding rests on, and what it leaves open. */
export function FindingFacts({ cannotTell, finding }: { cannotTell: string; finding: Finding }) {
  return (
    <div className="pb-2 text-meta text-ink-soft">
      {finding.evidence.length > 0 && (
        <dl className="grid gap-x-4 gap-y-1 pb-2 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)]">
          {finding.evidence.map(({ label, value }, index) => (
            // Two incidents may have one name, so a place tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <div key={index} className="contents">
              <dt className="font-medium">{label}</dt>
              <dd className="wrap-anywhere text-ink max-sm:pb-1">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <span className="font-medium">It can’t tell: </span>
        {cannotTell}
      </p>
    </div>
  )
}
