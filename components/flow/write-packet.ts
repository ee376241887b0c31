import { formatPacketMarkdown, formatPacketText } from '@/lib/flows/handoff/format-packet'
import {
  addFindings,
  findReference,
  type Packet,
  type PacketFinding,
} from '@/lib/flows/handoff/handoff'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'

/** A packet in the forms in which it is copied. */
export type WrittenPacket = { text: string; markdown: string }

/** What a reader's page knows besides: what live checks found, and the error text as it was typed. */
export type Additions = { findings: readonly PacketFinding[]; error: string }

/** Write a packet out, with what a page adds to it; secrets in that are hidden. */
export function writePacket(packet: Packet, additions?: Additions): WrittenPacket {
  const whole = additions ? addTo(packet, additions) : packet
  return { text: formatPacketText(whole), markdown: formatPacketMarkdown(whole) }
}

function addTo(packet: Packet, { findings, error }: Additions): Packet {
  const masked = maskSecrets(error).trim()
  const reference = findReference(masked) ?? packet.reference
  return {
    ...addFindings(packet, findings, maskSecrets),
    ...(masked !== '' && { error: masked.replace(/\s+/g, ' ').slice(0, 1000) }),
    ...(reference !== undefined && { reference }),
  }
}
