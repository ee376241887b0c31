import { expect, test } from '@playwright/test'
import { askInTurn } from './ask-in-turn'

/** Somebody who answers when the test says so. */
function play(patienceMs = 60_000) {
  const asked: { question: string; end(isAnswered: boolean): void; signal: AbortSignal }[] = []
  const told: string[] = []
  const turns = askInTurn<string, string>({
    answer: (question, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        const end = (isAnswered: boolean) =>
          isAnswered ? resolve(`to ${question}`) : reject(new Error('no network'))
        asked.push({ question, end, signal })
      }),
    onAnswer: (answer) => told.push(answer),
    onFailed: () => told.push('failed'),
    patienceMs,
  })
  const questions = () => asked.map(({ question }) => question)
  return { turns, asked, told, questions }
}

/** Lets promises that are settled tell so. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('the first question is asked at once, and so is each that comes after an answer', async () => {
  const { turns, asked, told, questions } = play()
  turns.ask('a')
  expect(questions()).toEqual(['a'])
  asked[0]?.end(true)
  await settle()
  turns.ask('ab')
  expect(questions()).toEqual(['a', 'ab'])
  asked[1]?.end(true)
  await settle()
  expect(told).toEqual(['to a', 'to ab'])
})

test('of questions that come meanwhile only the newest is asked, and only its answer told', async () => {
  const { turns, asked, told, questions } = play()
  for (const words of ['a', 'ab', 'abc', 'abcd']) turns.ask(words)
  expect(questions()).toEqual(['a'])
  asked[0]?.end(true)
  await settle()
  expect(questions()).toEqual(['a', 'abcd'])
  asked[1]?.end(true)
  await settle()
  expect(told).toEqual(['to abcd'])
})

test('who takes too long is asked the newest instead', async () => {
  const { turns, asked, told, questions } = play(0)
  turns.ask('a')
  turns.ask('ab')
  await expect.poll(questions).toEqual(['a', 'ab'])
  expect(asked[0]?.signal.aborted).toBe(true)
  asked[1]?.end(true)
  await settle()
  expect(told).toEqual(['to ab'])
})

test('a failure is told where no newer question stands behind it', async () => {
  const { turns, asked, told } = play()
  turns.ask('a')
  turns.ask('ab')
  asked[0]?.end(false)
  await settle()
  expect(told).toEqual([])
  asked[1]?.end(false)
  await settle()
  expect(told).toEqual(['failed'])
  turns.ask('abc')
  asked[2]?.end(true)
  await settle()
  expect(told).toEqual(['failed', 'to abc'])
})

test('once closed nothing is told, and nothing asked that waited', async () => {
  const { turns, asked, told, questions } = play()
  turns.ask('a')
  turns.ask('ab')
  turns.close()
  await settle()
  expect(asked[0]?.signal.aborted).toBe(true)
  expect([told, questions()]).toEqual([[], ['a']])
})
