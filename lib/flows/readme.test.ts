import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { checkFlow } from '@/lib/flows/check/check-flow'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { realFlows } from '@/lib/flows/testing/real-flows'

const README = readFileSync('content/flows/README.md', 'utf8')

test('the flow that the authors’ page shows has no problems', () => {
  const examples = [...README.matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  expect(examples).toHaveLength(1)
  for (const text of examples) {
    const parsed = parseFlow({ path: 'content/flows/example.mdx', text }, realFlows().fragments)
    expect(parsed.ok ? checkFlow(parsed.value) : parsed.problems).toEqual([])
  }
})
