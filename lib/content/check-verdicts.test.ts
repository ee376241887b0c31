import { expect, test } from '@playwright/test'
import { problemsOfToy, toyContent } from './toy-content'

const FLOW = toyContent().find(({ path }) => path === 'content/flows/toy.mdx')?.text ?? ''

const verdicts = ({
  flow = 'toy',
  answers = '{ where: here }',
  reaches = 'fine',
} = {}) => `flow: ${flow}
certainty: { clear: "We see that {cause}.", likely: "Likely {cause}.", possible: "Maybe {cause}." }
nothing: Nothing.
causes:
  - cause: auth
    name: it ran out
    detail: So it seems.
    answers: ${answers}
    reaches: ${reaches}
    next: Sign in
`

const problemsOf = (more?: Parameters<typeof verdicts>[0]) =>
  problemsOfToy({ 'content/verdicts.yaml': verdicts(more) })

test('verdicts that lead where they say have no problem', async () => {
  expect(await problemsOf()).toEqual([])
})

test('told: a flow, an answer and a step that are not there', async () => {
  expect(await problemsOf({ flow: 'toyy' })).toEqual([
    expect.stringMatching(/^content\/verdicts\.yaml:1:1: there is no flow "toyy".*"toy"\?$/),
  ])
  expect(await problemsOf({ answers: '{ where: hare }', reaches: 'where' })).toEqual([
    expect.stringContaining(
      'content/verdicts.yaml:8:16: the answer where: hare is not on the path',
    ),
  ])
  expect(await problemsOf({ reaches: 'fin' })).toEqual([
    'content/verdicts.yaml:9:5: these answers lead to the step "fine", not to "fin", which is no step; expected fine',
  ])
})

test('told: a check with a probe that is not there, with the one that was meant', async () => {
  const check = '<Check probe="service-state" ok="here" fail="unsure" />'
  const text = FLOW.replace('[#where]\n', `[#where]\n\n${check}\n`)
  const [problem] = await problemsOfToy({ 'content/flows/toy.mdx': text })
  expect(problem).toMatch(
    /^content\/flows\/toy\.mdx:\d+:\d+: the step "where" has <Check probe="service-state">.* did you mean "service-status"\?$/,
  )
})
