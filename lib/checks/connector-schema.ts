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
    kind: z
      .literal('statuspage')
      .describe('Atlassian Statuspage and what imitates it: `…/api/v2/summary.json`.'),
    url: address,
    components: parts.describe(
      'The parts of the page that the connector needs, as the page names them. Without any, only a fault of the whole page counts.',
    ),
  }),
  z.strictObject({ kind: z.literal('slack'), url: address, components: parts }),
  z.strictObject({
    kind: z.literal('google'),
    url: address,
    components: parts.describe(`Products as Google's dashboard names them: "Gmail".`),
  }),
  z.strictObject({ kind: z.literal('stripe'), url: address, components: parts }),
  z.strictObject({
    kind: z.literal('salesforce'),
    url: address,
    components: parts.describe(
      `Your organisation's own instances: "NA123". Without any, an incident somewhere cannot be told from yours.`,
    ),
  }),
  /** The service publishes nothing that a machine can read reliably. */
  z.strictObject({ kind: z.literal('none') }),
])

/** content/connectors/<id>.yaml: what a probe may talk to. Nothing else is ever contacted. */
export const connectorSchema = z
  .strictObject({
    id: z
      .string()
      .regex(ID, 'expected lower case letters, digits and hyphens')
      .describe("The file's own name."),
    name: words.describe('The service, as its readers call it.'),
    /** Where a machine reads whether the service is up. */
    statusFeed,
    statusPage: address.optional().describe('Where people read it.'),
    endpoint: address.optional().describe('The MCP server, where its address is public.'),
    signIn: z
      .enum(['oauth', 'key', 'none'], 'expected oauth, key or none')
      .describe("How the reader's account is connected."),
    adminApproval: z
      .enum(['may-be-needed', 'not-needed'], 'expected may-be-needed or not-needed')
      .optional()
      .describe(
        'Whether an administrator of the service may have to approve Claude; left out when it is not known.',
      ),
    hosts: z
      .array(host)
      .default([])
      .describe(
        'Every host that a probe may contact: those above, and the server that signs people in where it is known.',
      ),
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
