import { expect, test } from '@playwright/test'
import { EXAMPLE_DOCUMENTS } from '@/lib/search/confidence/example-documents'
import { buildIndex } from '@/lib/search/index/build-index'
import { search } from '@/lib/search/search'

const index = buildIndex(EXAMPLE_DOCUMENTS)
const english = buildIndex(EXAMPLE_DOCUMENTS.slice(0, 5))

test('two characters find a page that contains them', () => {
  expect(search(index, '接続').hits[0]?.id).toBe('japanese')
  expect(search(index, '設定').hits[0]?.id).toBe('japanese')
  expect(search(index, '로그').hits[0]?.id).toBe('korean')
  const chinese = buildIndex([
    { id: 'zh', title: '无法连接到服务器', alternatives: [], body: '请重新登录账户' },
    { id: 'other', title: '更改付款方式', alternatives: [], body: '' },
  ])
  for (const query of ['连接', '服务', '登录', '账户', '接到']) {
    expect(search(chinese, query).hits[0]?.id, query).toBe('zh')
  }
})

test('accents, case and width never matter', () => {
  for (const query of ['deja vu', 'DÉJÀ', 'reglages', 'réglages oubliés', 'ｄｅｊａ']) {
    expect(search(index, query).hits[0]?.id, query).toBe('accents')
  }
})

test('a question in a language without content says so and gives no noise', () => {
  for (const [query, language] of [
    ['接続できません', 'ja'],
    ['无法连接', 'zh'],
    ['로그인 오류', 'ko'],
    ['почему не работает', 'ru'],
    ['لماذا لا يعمل', 'ar'],
    ['warum kann ich mich nicht anmelden', 'de'],
    ['pourquoi je ne peux pas me connecter', 'fr'],
    ['no puedo conectar con mi cuenta', 'es'],
  ] as const) {
    const result = search(english, query)
    expect(result.foreignLanguage, query).toBe(language)
    expect(result.hits, query).toEqual([])
  }
})

test('a product name in a foreign question still finds its pages, without confidence', () => {
  const result = search(english, 'wie verbinde ich mein Google Drive mit der App')
  expect(result.foreignLanguage).toBe('de')
  expect(result.hits[0]?.id).toBe('sign-in-again')
  expect(result.confidence).toBeLessThanOrEqual(0.2)
})

test('a question in the language of the content is not foreign', () => {
  expect(search(index, '接続エラー').foreignLanguage).toBeUndefined()
  expect(search(english, 'how do I get in').foreignLanguage).toBeUndefined()
  const german = buildIndex([
    {
      id: 'de',
      title: 'Warum kann ich mich nicht anmelden?',
      alternatives: ['wie melde ich mich mit meinem Konto an'],
      body: 'Das ist ein Fehler, der mit der Zeit von sich aus verschwindet. Wenn nicht, wird die Verbindung zu mir nach einer Minute getrennt und eine neue für einen Monat eingerichtet. Mein Rat: warten.',
    },
  ])
  expect(search(german, 'warum kann ich mich nicht anmelden')).toMatchObject({
    hits: [{ id: 'de' }],
  })
  expect(search(german, 'warum kann ich mich nicht anmelden').foreignLanguage).toBeUndefined()
})
