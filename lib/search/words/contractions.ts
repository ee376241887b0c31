/** Contractions whose parts are not simply their letters, and those people type without the mark. */
export const CONTRACTIONS: Record<string, string | undefined> = {
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  arent: 'are not',
  cannot: 'can not',
  cant: 'can not',
  couldnt: 'could not',
  didnt: 'did not',
  doesnt: 'does not',
  dont: 'do not',
  hasnt: 'has not',
  havent: 'have not',
  im: 'i am',
  isnt: 'is not',
  ive: 'i have',
  shouldnt: 'should not',
  thats: 'that is',
  wasnt: 'was not',
  whats: 'what is',
  wont: 'will not',
  wouldnt: 'would not',
}

/** What stands after an apostrophe, in full; a possessive or "is" says nothing and goes. */
export const ENDINGS: Record<string, string | undefined> = {
  s: '',
  d: 'would',
  ll: 'will',
  m: 'am',
  re: 'are',
  ve: 'have',
}
