/** Every kind of page, by an address of its kind. */
export const PAGES = {
  home: '/',
  topics: '/articles',
  topic: '/articles/signing-in',
  article: '/articles/signing-in/sign-in-expired',
  'article with a table': '/articles/custom-connectors/what-your-server-should-answer',
  results: '/search?q=connector+expired',
  'no results': '/search?q=zqxjkv',
  'empty search': '/search',
  flows: '/troubleshoot',
  'first question': '/troubleshoot/connection',
  question: '/troubleshoot/connection/private-window?connect-button=nothing&where=on-connect',
  remedy: '/troubleshoot/connection/sign-in-again?message=expired&where=in-chat',
  'hand-over': '/troubleshoot/connection/handoff',
  map: '/troubleshoot/connection/map',
  'print view': '/troubleshoot/connection/print',
  'live checks': '/check',
  chat: '/chat',
  agents: '/agents',
  'not found': '/nope',
}

/** Pages that stand in for others: without a network, and when a page cannot be made. */
export const STAND_INS = {
  offline: '/offline',
  'offline guide': '/troubleshoot/connection/offline',
  unavailable: '/unavailable',
}
