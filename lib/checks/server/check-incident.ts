import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import type { Incident } from '../incidents-schema'

/** What an open incident says that the people who run this site wrote down. */
export function checkIncident({ text, since, until }: Incident): Judgement {
  return {
    status: 'fail',
    cause: 'service',
    summary: `The people who run this help centre know of an open incident: ${text}`,
    evidence: [evidence('Since', since), evidence('Expected until', until)],
  }
}
