import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'

/** A small flow with every component that only flows have. */
export const SAMPLE_FLOW = {
  path: 'content/flows/sample.mdx',
  text: `---
title: A flow with everything
description: Every component of flows, once.
start: status
reviewed: 2026-11-20
scenarios:
  - { name: It ran out, answers: { status: up }, reaches: renew }
  - { name: It helped, answers: { status: up, renew: works }, reaches: solved }
  - { name: Nothing helped, answers: { status: down }, reaches: handoff }
---

## Does the status page of <Connector /> show an incident? [#status]

<Check probe="service-status" ok="up" fail="down" />

<HowTo>
Open <Connector show="status-page" /> and look for an incident that is still open.
</HowTo>

- [No, nothing is reported](#renew) [#up]
- [Yes, an incident is open](#handoff) [#down]
- [I'm not sure](#renew) [#unsure]
  We try the likeliest remedy first, and you can come back.

## Sign in again [#renew]

<Remedy cause="auth" />

1. Open **Settings > Connectors** and find <Connector />.
2. Press **Disconnect**, then **Connect**.

- [It works now](#solved) [#works]
- [It still fails](#handoff) [#still-fails]

## It works again [#solved]

<Solved />

Nothing more to do.

## Hand it over to support [#handoff]

<Handoff />

<Fragment name="sample" />
`,
}

/** What the flow takes in. */
export const SAMPLE_FRAGMENT = {
  path: `${FRAGMENTS_FOLDER}sample.mdx`,
  text: 'These words come from a file that several steps share: `content/flows/fragments/sample.mdx`.\n',
}
