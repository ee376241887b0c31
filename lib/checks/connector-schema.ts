import { z } from 'zod'
import { ID } from '@/lib/files/custom-id'

const words = z.string().trim().min(1, 'is empty; expected words')

/** A name on the public internet; addresses in numbers and single words like "localhost" are refused. */
const host = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/,
    'expected a host name in lower case, as status.example.com',
  )

const address = z
  .url({ protocol: /^https$/, error: 'expected an address, as https://…' })
  .refine((url) => !URL.canParse(url) || new URL(url).port === '', 'expected no port')

const parts = z.array(words).default([])

const statusFeed = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Atlassian Statuspage and what imitates it: `…/api/v2/summary.json`. */
    kind: z.literal('statuspage'),
    url: address,
    /** The parts of the page that the connector needs, as the page names them. Without any, only a fault of the whole page counts. */
    components: parts,
  }),
  z.strictObject({ kind: z.literal('slack'), url: address, components: parts }),
  z.strictObject({
    kind: z.literal('google'),
    url: address,
    /** Products as Google's dashboard names them: "Gmail". */
    components: parts,
  }),
  z.strictObject({ kind: z.literal('stripe'), url: address, components: parts }),
  z.strictObject({
    kind: z.literal('salesforce'),
    url: address,
    /** Your organisation's own instances: "NA123". Without any, an incident somewhere cannot be told from yours. */
    components: parts,
  }),
  /** The service publishes nothing that a machine can read reliably. */
  z.strictObject({ kind: z.literal('none') }),
])

/** content/connectors/<id>.yaml: what a probe may talk to. Nothing else is ever contacted. */
export const connectorSchema = z
  .strictObject({
    /** The file's own name. */
    id: z.string().regex(ID, 'expected lower case letters, digits and hyphens'),
    /** The service, as its readers call it. */
    name: words,
    /** Where a machine reads whether the service is up. */
    statusFeed,
    /** Where people read it. */
    statusPage: address.optional(),
    /** The MCP server, where its address is public. */
    endpoint: address.optional(),
    /** How the reader's account is connected. */
    signIn: z.enum(['oauth', 'key', 'none'], 'expected oauth, key or none'),
    /** Whether an administrator of the service may have to approve Claude; left out when it is not known. */
    adminApproval: z
      .enum(['may-be-needed', 'not-needed'], 'expected may-be-needed or not-needed')
      .optional(),
    /** Every host that a probe may contact: those above, and the server that signs people in where it is known. */
    hosts: z.array(host).default([]),
  })
  .superRefine(({ statusFeed: feed, endpoint, hosts }, context) => {
    const used = [
      ...(feed.kind === 'none' ? [] : [{ url: feed.url, path: ['statusFeed', 'url'] }]),
      ...(endpoint === undefined ? [] : [{ url: endpoint, path: ['endpoint'] }]),
    ]
    for (const { url, path } of used) {
      const { hostname } = new URL(url)
      if (!hosts.includes(hostname)) {
        context.addIssue({
          code: 'custom',
          path,
          message: `expected "${hostname}" among the hosts`,
        })
      }
    }
  })

export type Connector = z.output<typeof connectorSchema>
export type StatusFeed = Connector['statusFeed']
