'use client'

import { useCallback, useReducer } from 'react'
import { runProbes } from '@/lib/checks/browser/run-probes'
import { thisBrowser } from '@/lib/checks/browser/this-browser'
import type { Connector } from '@/lib/checks/connector-schema'
import type { Finding } from '@/lib/checks/finding'
import type { ProbeId } from '@/lib/checks/probes'
import type { Findings } from '@/lib/checks/rank-causes'
import type { CheckProgress } from './check-state'
import { rememberFinding } from './finding-store'

type State = {
  isRunning: boolean
  /** Whether the page could not run its checks at all, as when it cannot load its own scripts. */
  isBroken: boolean
  running: readonly ProbeId[]
  findings: Findings
}

type Action =
  | { kind: 'start' }
  | { kind: 'begin'; probe: ProbeId }
  | { kind: 'found'; probe: ProbeId; finding: Finding }
  | { kind: 'end'; isBroken: boolean }

const IDLE: State = { isRunning: false, isBroken: false, running: [], findings: {} }

/** Runs probes for a connector, and tells how far they are; what is found is kept for a hand-over. */
export function useChecks(connector: Connector | undefined) {
  const [state, dispatch] = useReducer(reduce, IDLE)

  const run = useCallback(
    async (probes: readonly ProbeId[]): Promise<Findings> => {
      dispatch({ kind: 'start' })
      try {
        const findings = await runProbes(probes, {
          browser: thisBrowser(window),
          ...(connector && { connector }),
          onProgress(probe, finding) {
            if (finding === undefined) return dispatch({ kind: 'begin', probe })
            rememberFinding(probe, connector?.id, finding)
            dispatch({ kind: 'found', probe, finding })
          },
        })
        dispatch({ kind: 'end', isBroken: false })
        return findings
      } catch {
        dispatch({ kind: 'end', isBroken: true })
        return {}
      }
    },
    [connector],
  )

  const progressOf = (probe: ProbeId): CheckProgress => {
    if (state.running.includes(probe)) return 'running'
    return state.findings[probe]?.status ?? (state.isBroken ? 'broken' : 'not-run')
  }
  return { ...state, run, progressOf }
}

function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'start':
      return { ...state, isRunning: true, isBroken: false }
    case 'begin':
      return { ...state, running: [...state.running, action.probe] }
    case 'found':
      return {
        ...state,
        running: state.running.filter((probe) => probe !== action.probe),
        findings: { ...state.findings, [action.probe]: action.finding },
      }
    case 'end':
      return { ...state, isRunning: false, isBroken: action.isBroken, running: [] }
  }
}
