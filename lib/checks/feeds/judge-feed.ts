import type { Evidence, Judgement } from '../finding'

/** Nothing is reported. */
export function allUp(lines: Evidence[]): Judgement {
  return {
    status: 'ok',
    summary: 'The service reports no incident that concerns this connector.',
    evidence: lines,
  }
}

/** An incident is open on what the connector needs. */
export function isDown(lines: Evidence[]): Judgement {
  return {
    status: 'fail',
    cause: 'service',
    summary: 'The service reports an open incident on a part that this connector needs.',
    evidence: lines,
  }
}

/** The service is being worked on, as it announced. */
export function isMaintained(lines: Evidence[]): Judgement {
  return {
    status: 'fail',
    cause: 'service',
    summary: 'The service reports planned maintenance that is under way. It should end by itself.',
    evidence: lines,
  }
}

/** Something is reported, and it cannot be told whether it concerns the connector. */
export function mayBeDown(summary: string, lines: Evidence[]): Judgement {
  return { status: 'unknown', cause: 'service', summary, evidence: lines }
}

/** The feed itself tells nothing. A feed that cannot be read does not mean that the service is down. */
export function cannotRead(lines: Evidence[]): Judgement {
  return {
    status: 'unknown',
    summary:
      'We could not read the service’s status page, which says nothing about the service itself.',
    evidence: lines,
  }
}
