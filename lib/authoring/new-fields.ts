/** What can be made new. */
export const NEW_KINDS = ['article', 'flow', 'topic', 'conversation'] as const

export type NewKind = (typeof NEW_KINDS)[number]

/** Something that a new thing needs to be told, as an option of the command and as a question to its author. */
export type NewField = {
  name: 'topic' | 'description' | 'question' | 'says' | 'owner'
  ask: string
  isRequired: boolean
  /** Whether it may be told several times; an empty answer ends them. */
  isMany?: true
}

const description: NewField = {
  name: 'description',
  ask: 'In a sentence or two that already answer',
  isRequired: true,
}

/** What each kind needs besides its title. */
export const NEW_FIELDS: Readonly<Record<NewKind, readonly NewField[]>> = {
  article: [
    { name: 'topic', ask: 'On which topic', isRequired: true },
    description,
    {
      name: 'question',
      ask: 'What would a reader type? Five or more; an empty line ends them',
      isRequired: false,
      isMany: true,
    },
  ],
  flow: [{ ...description, ask: 'What does it find out, in a sentence' }],
  topic: [
    { ...description, ask: 'What does a reader find there, in a sentence' },
    { name: 'owner', ask: 'Who keeps its articles true', isRequired: false },
  ],
  conversation: [{ name: 'says', ask: 'What does the reader write first', isRequired: true }],
}

/** What was told of a new thing. */
export type NewAnswers = {
  title: string
  topic?: string
  description?: string
  question?: string[]
  says?: string
  owner?: string
}

/** The fields that are required and not told, or the whole question of those that may be left out. */
export function missingFields(kind: NewKind, answers: Partial<NewAnswers>): NewField[] {
  return NEW_FIELDS[kind].filter(({ name }) => {
    const value = answers[name]
    return value === undefined || value.length === 0
  })
}
