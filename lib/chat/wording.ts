import type { Cause } from '@/lib/files/component-specs'
import type { ConsideredCause } from './message'

/* What Unstuck says in its own words. Plain, short, graded: answers point and do not prove. */

/** A cause within a sentence. */
export const CAUSE_WORDS: Record<Cause, string> = {
  auth: 'your sign-in',
  service: 'the service itself',
  permissions: 'permissions',
  extension: 'something in your browser',
  network: 'the network',
  config: 'the server’s settings',
  limits: 'a limit',
  other: 'something that is not one of the usual causes',
}

export const WORDING = {
  welcome: (name: string) =>
    `Hello. I am the help program of ${name}: a program, not a person, and not a language model. Tell me in your own words what goes wrong, or paste the error. If you would rather talk to a person, say so at any time.`,
  help: 'I am a program, not a person. I know how connectors fail: tell me what you see, or paste the error, and I ask what I need to find the likeliest cause. I also answer questions from the articles here. You can say “go back”, “start again” or “talk to a person” at any time.',
  greeting: 'Hello. What goes wrong with your connector?',
  thanks: 'You are welcome.',
  goodbye: 'Good luck. You can come back to this conversation for 30 days.',
  insult: 'I am sorry that this is so tiresome. I am only a program; a person may help you better.',
  empty: 'I got no words to read. Tell me what you see, or paste the error text.',
  restarted: 'Let us start again. What goes wrong?',
  nothingToGoBackTo: 'There is nothing to go back to.',
  wentBack: 'Back to the question before.',
  ask: 'Where does it fail? The place tells more than the message does.',
  unsure:
    'I did not understand that. Say it in other words, paste the exact error text, or choose where it fails.',
  unsureInFlow:
    'I could not read that as an answer. Please choose, or say it in other words; “not sure” is an answer too.',
  unsureTwice:
    'I still do not understand, and I do not want to guess. A person can take over; your answers so far go along.',
  person: 'A person can take over. Send along what we have so far: it saves you saying it twice.',
  handoff: 'This is as far as I can see. A person should look at it now; your answers go along.',
  solved:
    'Good to hear. If it comes back, start again here: the answer may be another one next time.',
  options: 'I can read that in more than one way. Which comes nearest?',
  articles: 'I am not sure which of these you mean.',
  noHowTo:
    'There is nothing more to it than the question says. If you cannot tell, choose that you are not sure.',
  howTo: 'This is how you can check it.',
  noted: 'I noted that. The question still stands:',
  resumed: 'Back to where we were:',
  didItHelp: 'Did that help?',
  nextBest: 'We cannot be sure, so this is the likeliest thing to try next.',
  hidden:
    'I hid what looked like a password or a token. If it was real, change it: never paste one anywhere.',
  cut: (most: number) => `That was long: I read the first ${most.toLocaleString('en')} characters.`,
  offered: 'That choice is not on offer here any more.',
  ofPacket: 'This is a case from before. Here is where it stood.',
  tookFromWords: (labels: readonly string[]) =>
    `From your words I took: ${labels.map((label) => `“${label}”`).join(', ')}.`,
  knownError: (text: string) => `I know this error text: “${text}”.`,
  took: (label: string, isHedged: boolean) =>
    isHedged
      ? `I took that as “${label}”, though you were not certain.`
      : `I took that as “${label}”.`,
  measured: (summaries: readonly string[]) => `This was measured: ${summaries.join(' ')}`,
} as const

/** What the evidence speaks for, and why: a statement only where that is earned. */
export function describeCauses(causes: readonly ConsideredCause[], asserts: boolean): string {
  const [first, second] = causes
  if (first === undefined) return ''
  if (asserts) return `Most likely this is about ${CAUSE_WORDS[first.cause]}. ${first.because}`
  const near = second !== undefined && second.weight >= NEAR * first.weight
  const words = near
    ? `It may be about ${CAUSE_WORDS[first.cause]} or ${CAUSE_WORDS[second.cause]}.`
    : `It may be about ${CAUSE_WORDS[first.cause]}.`
  return `${words} ${first.because}`
}

const NEAR = 0.4

/** In their own language: that answers are in English, and that words are understood a little. */
export const IN_ENGLISH: Record<string, string> = {
  de: 'Ich verstehe ein wenig Deutsch, antworte aber auf Englisch.',
  fr: 'Je comprends un peu le français, mais je réponds en anglais.',
  es: 'Entiendo un poco de español, pero respondo en inglés.',
  pt: 'Entendo um pouco de português, mas respondo em inglês.',
  it: 'Capisco un po’ d’italiano, ma rispondo in inglese.',
  ja: '日本語は少しだけ分かりますが、英語で答えます。',
  ko: '한국어를 조금 이해하지만 영어로 대답합니다.',
  zh: '我只懂一点中文，会用英文回答。',
}

/** For every other language. */
export const ENGLISH_ONLY = 'I understand English best. The buttons work in any language.'
