import type { Connector } from './connector-schema'
import { describeContacts } from './describe-contacts'
import { listContacts } from './list-contacts'
import { PROBE_WORDS } from './probe-words'
import type { ProbeId } from './probes'

/** What a reader is told of a check, whatever it finds. */
export type CheckDescription = {
  /** Whom it contacts; to be read before it runs. */
  contacts: string
  /** What its finding leaves open. */
  cannotTell: string
  /** The probes that it runs, the one that answers last. */
  probes: { id: ProbeId; name: string }[]
}

/** Describe a check of a step. */
export function describeCheck(probe: ProbeId, connector: Connector | undefined): CheckDescription {
  const probes: ProbeId[] = probe === 'reach-from-browser' ? ['reach', probe] : [probe]
  return {
    contacts: describeContacts(listContacts([probe], connector)),
    cannotTell: PROBE_WORDS[probe].cannotTell,
    probes: probes.map((id) => ({ id, name: PROBE_WORDS[id].name })),
  }
}
