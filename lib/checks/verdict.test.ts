import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { CAUSES, type Cause } from '@/lib/files/component-specs'
import { parseYaml } from '@/lib/files/parse-yaml'
import { composeVerdict } from './compose-verdict'
import type { Finding } from './finding'
import type { ProbeId } from './probes'
import { type Findings, rankCauses } from './rank-causes'
import { suggestChoice } from './suggest-choice'
import { type Verdicts, verdictsSchema } from './verdicts-schema'

function readVerdicts(): Verdicts {
  const file = 'content/verdicts.yaml'
  const parsed = parseYaml(readFileSync(file, 'utf8'), verdictsSchema, file)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.value.data
}

const found = (status: Finding['status'], cause?: Cause): Finding => ({
  status,
  ...(cause !== undefined && { cause }),
  summary: 'x',
  evidence: [],
  source: 'x',
  measuredAt: '2026-11-22T12:00:00.000Z',
  tookMs: 1,
})

/** Every probe of a case where all is well, but for what is given. */
const well = (more: Findings = {}): Findings => ({
  'service-status': found('ok'),
  reach: found('ok'),
  online: found('ok'),
  cookies: found('ok'),
  'storage-access': found('ok'),
  clock: found('ok'),
  'content-blocker': found('ok'),
  'reach-from-browser': found('ok'),
  ...more,
})

const verdict = (findings: Findings) =>
  composeVerdict(rankCauses(findings), findings, readVerdicts())

/** What was measured, what must come first, how sure, and the step that the answers lead to. */
const cases: { name: string; findings: Findings; says: string; reaches?: string }[] = [
  {
    name: 'all is well: what cannot be seen is left',
    findings: well(),
    says: 'auth likely',
    reaches: 'sign-in-again',
  },
  {
    name: 'an open incident, and the server answers 503',
    findings: well({ 'service-status': found('fail', 'service'), reach: found('fail', 'service') }),
    says: 'service clear',
    reaches: 'wait-for-service',
  },
  {
    name: 'the server answers 503, and its page knows nothing of it',
    findings: well({ reach: found('fail', 'service') }),
    says: 'service likely',
    reaches: 'status',
  },
  {
    name: 'an open incident, and the server answers',
    findings: well({ 'service-status': found('fail', 'service') }),
    says: 'service likely',
    reaches: 'wait-for-service',
  },
  {
    name: 'insufficient_scope',
    findings: well({ reach: found('fail', 'permissions') }),
    says: 'permissions clear',
    reaches: 'permissions-changed',
  },
  {
    name: 'only this browser does not reach the service',
    findings: well({ 'reach-from-browser': found('fail') }),
    says: 'extension likely',
    reaches: 'private-window',
  },
  {
    name: 'only this browser does not, and a blocker is there',
    findings: well({
      'reach-from-browser': found('fail'),
      'content-blocker': found('unknown', 'extension'),
    }),
    says: 'extension likely',
    reaches: 'private-window',
  },
  {
    name: 'a blocker is there, and everything is reached',
    findings: well({ 'content-blocker': found('unknown', 'extension') }),
    says: 'auth likely',
    reaches: 'sign-in-again',
  },
  {
    name: 'no cookies',
    findings: well({ cookies: found('fail', 'extension'), 'reach-from-browser': found('unknown') }),
    says: 'extension likely',
    reaches: 'private-window',
  },
  {
    name: 'offline: the server’s probes answer, the browser’s cannot tell',
    findings: well({
      online: found('fail', 'network'),
      'content-blocker': found('unknown'),
      'reach-from-browser': found('unknown'),
      clock: found('unknown'),
    }),
    says: 'network likely',
    reaches: 'other-network',
  },
  {
    name: 'a certificate that ran out',
    findings: { reach: found('fail', 'network'), 'service-status': found('ok') },
    says: 'network likely',
    reaches: 'built',
  },
  {
    name: 'a firewall that meets our server and lets this browser through',
    findings: well({ reach: found('fail', 'network') }),
    says: 'network likely',
    reaches: 'built',
  },
  {
    name: 'the same, of a service without a status page to read',
    findings: well({
      reach: found('fail', 'network'),
      'service-status': found('unavailable'),
    }),
    says: 'network likely',
    reaches: 'built',
  },
  {
    name: 'metadata that do not fit',
    findings: well({ reach: found('fail', 'config') }),
    says: 'config clear',
    reaches: 'built',
  },
  {
    name: 'asked too often',
    findings: well({ reach: found('fail', 'limits') }),
    says: 'limits likely',
    reaches: 'slow-down',
  },
  {
    name: 'a wrong clock',
    findings: well({ clock: found('fail', 'other') }),
    says: 'other clear',
    reaches: 'where',
  },
  { name: 'nothing could be told', findings: { reach: found('unknown') }, says: 'none unlikely' },
  { name: 'nothing was measured', findings: {}, says: 'none unlikely' },
]

test('that nothing can be told is said only where the service and the way to it were not measured', () => {
  const statuses = ['ok', 'fail', 'unknown', 'unavailable'] as const
  for (const service of statuses) {
    for (const reach of statuses) {
      for (const own of statuses) {
        const { cause } = verdict({
          'service-status': found(service, service === 'fail' ? 'service' : undefined),
          reach: found(reach, reach === 'fail' ? 'network' : undefined),
          'reach-from-browser': found(own),
          cookies: found('ok'),
          clock: found('ok'),
        })
        const isMeasured = [service, reach, own].some((one) => one === 'ok' || one === 'fail')
        expect(cause !== undefined, `${service}, ${reach}, ${own}`).toBe(isMeasured)
      }
    }
  }
})

const steps = readSteps('content/flows/connection.mdx')

for (const { name, findings, says, reaches } of cases) {
  test(name, () => {
    const { cause, certainty, headline, next } = verdict(findings)
    expect(headline).toMatch(/^[A-Z][^{}]+\.$/)
    expect(`${cause ?? 'none'} ${certainty}`).toBe(says)
    expect(next && replay(next.answers)).toBe(reaches)
  })
}

test('every entry of the verdicts leads where it says, through choices that exist', () => {
  const { causes } = readVerdicts()
  for (const { cause, answers, reaches } of causes) expect(replay(answers), cause).toBe(reaches)
  expect(new Set(causes.map(({ cause }) => cause))).toEqual(new Set(CAUSES))
})

test('a cause carries what speaks for it and against it, the strongest first', () => {
  const findings = well({ reach: found('fail', 'service') })
  const service = rankCauses(findings).find(({ cause }) => cause === 'service')
  expect(service?.for.map(({ probe, weight }) => [probe, weight])).toEqual([['reach', 6]])
  expect(service?.against.map(({ probe, weight }) => [probe, weight])).toEqual([
    ['service-status', -2],
  ])
})

test('no unknown finding, whatever it hints at, makes a cause more than possible', () => {
  const probes: ProbeId[] = ['service-status', 'reach', 'content-blocker']
  for (const cause of CAUSES) {
    for (const probe of probes) {
      const [first] = rankCauses({ [probe]: found('unknown', cause) })
      expect([first?.cause, first?.certainty]).toEqual([cause, 'possible'])
    }
  }
})

test('unknown and unavailable never choose', () => {
  const choices = { ok: 'up', fail: 'down' }
  expect(suggestChoice(found('ok'), choices)).toBe('up')
  expect(suggestChoice(found('fail', 'service'), choices)).toBe('down')
  expect(suggestChoice(found('unknown', 'service'), choices)).toBeUndefined()
  expect(suggestChoice(found('unavailable'), choices)).toBeUndefined()
})

/** The steps of a flow's file: where each choice leads. */
function readSteps(file: string): Map<string, Map<string, string>> {
  const steps = new Map<string, Map<string, string>>()
  let choices = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const step = /^## .*\[#([\w-]+)\]$/.exec(line)?.[1]
    if (step !== undefined) {
      choices = new Map()
      steps.set(step, choices)
    }
    const [, target, choice] = /^- \[.*\]\(#([\w-]+)\) \[#([\w-]+)\]$/.exec(line) ?? []
    if (target !== undefined && choice !== undefined) choices.set(choice, target)
  }
  return steps
}

/** Follow answers from the start to the first step without one; an answer that is never used is a mistake. */
function replay(answers: Record<string, string>): string {
  const left = new Map(Object.entries(answers))
  let at = 'where'
  while (left.has(at)) {
    const next = steps.get(at)?.get(left.get(at) ?? '')
    if (next === undefined) return `no choice ${left.get(at)} in ${at}`
    left.delete(at)
    at = next
  }
  return left.size === 0 ? at : `never asked: ${[...left.keys()].join(', ')}`
}
