import type { SearchDocument } from '@/lib/search/index/search-document'

/** A small help centre for tests: a few articles that share words, in two languages. */
export const EXAMPLE_DOCUMENTS: SearchDocument[] = [
  {
    id: 'sign-in-again',
    title: 'A connector asks you to sign in again',
    alternatives: [
      'why does the connector keep logging me out of google drive',
      'my connection expired in the middle of a chat',
      'how do I reconnect a connector',
    ],
    body: 'Disconnect the connector, then connect it again. It takes about a minute.',
    errors: ['Connection has expired', 'This connector requires authentication', 'HTTP 401'],
  },
  {
    id: 'service-down',
    title: 'The service is down',
    alternatives: ['is slack down right now', 'the server does not answer', 'everything times out'],
    body: 'Look at the status page of the service, wait, and try again later.',
    errors: ["The connector's server isn't responding", 'HTTP 503'],
  },
  {
    id: 'admin-approval',
    title: 'An administrator has to approve the app',
    alternatives: ['my company blocks this app', 'who may allow an app for everybody'],
    body: 'Ask the administrator of Google Workspace or Microsoft 365 to allow it.',
    errors: ['Need admin approval', 'This app is blocked', 'HTTP 401'],
  },
  {
    id: 'custom-server',
    title: 'Registering a custom server fails',
    alternatives: ['my own server cannot be added', 'registration of a custom connector'],
    body: 'The address must be reachable on the public internet.',
    errors: ["Couldn't register with <service>'s sign-in service", 'invalid_grant'],
    keywords: ['oauth'],
  },
  {
    id: 'free-plan',
    title: 'Which plans have connectors',
    alternatives: ['can I use connectors for free', 'do I have to pay'],
    body: 'Connectors come with the paid plans.',
  },
  {
    id: 'japanese',
    title: 'コネクタに接続できません',
    alternatives: ['接続エラーが出る'],
    body: '設定を開いてください。',
  },
  { id: 'korean', title: '로그인이 안 돼요', alternatives: [], body: '' },
  { id: 'accents', title: 'Déjà vu: réglages oubliés', alternatives: [], body: '' },
]
