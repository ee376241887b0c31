'use client'

import { useEffect, useState } from 'react'
import { LiveCheck } from '@/components/check/live-check'
import type { StepView } from '@/lib/chat/message'
import type { Connector } from '@/lib/checks/connector-schema'
import { describeCheck } from '@/lib/checks/describe-check'
import type { Finding } from '@/lib/checks/finding'
import { isProbe, PROBES, type ProbeId } from '@/lib/checks/probes'

type Props = {
  step: StepView
  labelOf: (choice: string) => string
  onFinding: (probe: ProbeId, finding: Finding, suggested: string | undefined) => void
}

/** The live check of the step that stands open; where it needs a connector that nobody named, it says so. */
export function ChatCheck({ step, labelOf, onFinding }: Props) {
  const { check } = step
  const [connector, setConnector] = useState<Connector>()
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    if (step.connector === undefined) return
    fetchConnector(step.connector).then(setConnector, () => setFailed(true))
  }, [step.connector])

  if (check === undefined || !isProbe(check.probe)) return null
  const { probe } = check
  const needsConnector = PROBES[probe].needs.some((need) => need === 'connector')
  const words = 'font-ui text-ui text-ink-soft noscript:hidden'
  if (needsConnector && step.connector === undefined) {
    return (
      <p className={words}>
        Say which connector it is, and a live check can look for you. You can also answer without
        it.
      </p>
    )
  }
  if (needsConnector && connector === undefined) {
    return (
      <p className={words}>
        {hasFailed
          ? 'The live check could not be loaded. Answer from what you see.'
          : 'Getting the live check ready…'}
      </p>
    )
  }
  const named = (id: string) => ({ id, label: labelOf(id) })
  return (
    <div aria-live="off">
      <LiveCheck
        probe={probe}
        connector={connector}
        description={describeCheck(probe, connector)}
        choices={{ ok: named(check.ok), fail: named(check.fail) }}
        onFinding={(finding, suggested) => onFinding(probe, finding, suggested)}
      />
    </div>
  )
}

async function fetchConnector(id: string): Promise<Connector> {
  const response = await fetch(`/api/connectors/${encodeURIComponent(id)}`)
  if (!response.ok) throw new Error(`/api/connectors answered ${response.status}`)
  // Answered by this site's own route, which parsed it from content.
  return (await response.json()) as Connector
}
