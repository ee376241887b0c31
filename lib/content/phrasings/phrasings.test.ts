import { expect, test } from '@playwright/test'
import { type Article, articleId } from '@/lib/articles/article'
import { toyArticle } from '@/lib/articles/toy-article'
import { toyCache } from '@/lib/content/toy-content'
import { checkPhrasings } from './check-phrasings'
import { keepPhrasings } from './keep-phrasings'
import { measurePhrasings } from './measure-phrasings'
import { selectNearest } from './select-nearest'

function article(id: string, title: string, questions: string[]): Article {
  const toy = toyArticle(id)
  const places = {
    ...toy.places,
    questions: questions.map((_, index) => ({ line: index + 5, column: 5 })),
  }
  return { ...toy, title, questions, places }
}

const LOGOUT = article('a/logout', 'You are signed out again and again', [
  'why does it keep logging me out',
  'session ended over night',
  'sign in every morning',
  'login does not stay',
  'it forgets who I am',
])
const PRINTER = article('a/printer', 'The printer prints nothing', [
  'empty pages come out',
  'printer is connected and silent',
  'paper stays in the tray',
  'nothing on paper',
  'print job vanishes',
])
const TWIN = article('b/twin', 'Stay signed in', [
  'it is logging me out all the time',
  'my session ended',
  'have to sign in each morning',
  'login will not stay',
  'keeps forgetting who I am',
])

function problemsOf(articles: Article[], chosen?: Article[]) {
  const scores = measurePhrasings({ articles, flows: [], synonyms: [] })
  return checkPhrasings(articles, scores, chosen)
}

test('questions that find their own article are no problem', () => {
  expect(problemsOf([LOGOUT, PRINTER])).toEqual([])
})

test('a question that finds another article first is told at its line, with the other', () => {
  const lost = article('a/lost', 'Ink', [
    'blue cartridge dried up',
    'colours look wrong',
    'streaks on every sheet',
    'refill the black one',
    'you are signed out again and again',
  ])
  expect(problemsOf([LOGOUT, lost])).toMatchObject([
    {
      file: 'content/articles/a/lost.mdx',
      line: 9,
      column: 5,
      rule: 'lost-question',
      message:
        'who asks "you are signed out again and again" finds "You are signed out again and again" first (a/logout); expected more of this article’s own words in the question, or the question over there',
    },
  ])
})

test('two articles that answer the same question are told once, at the later one', () => {
  const problems = problemsOf([LOGOUT, PRINTER, TWIN]).filter(
    ({ rule }) => rule === 'same-question',
  )
  expect(problems).toMatchObject([{ file: 'content/articles/b/twin.mdx', line: 2, column: 1 }])
  expect(problems[0]?.message).toContain('answers what content/articles/a/logout.mdx answers')
})

test('only chosen articles are told of', () => {
  expect(problemsOf([LOGOUT, PRINTER, TWIN], [PRINTER])).toEqual([])
})

test('the nearest articles hold the chosen ones and those that share most words', () => {
  expect(selectNearest([PRINTER, LOGOUT, TWIN], [TWIN], 2).map(articleId)).toEqual([
    'b/twin',
    'a/logout',
  ])
  expect(selectNearest([PRINTER, LOGOUT], [TWIN], 2)).toEqual([PRINTER, LOGOUT])
})

test('what was measured of the same content is not measured again', async () => {
  const cache = toyCache()
  const input = { articles: [LOGOUT, PRINTER], flows: [], synonyms: [] }
  let asked = 0
  const measure = (madeOf: string[]) => keepPhrasings(input, madeOf, cache, () => asked++)
  const first = await measure(['one'])
  expect(await measure(['one'])).toEqual(first)
  expect(asked).toBe(2)
  await measure(['other'])
  expect(asked).toBe(4)
})
