/** How much a rule matters: an error stops what is published, a warning is told and stops nothing. */
export type Level = 'error' | 'warning' | 'off'

/** A rule of content. */
type RuleSpec = {
  /** What it is unless content/checks.yaml says otherwise. */
  level: Level
  /** Whether it stays an error, since without it there is no page, or no safe one. */
  isFixed?: true
  /** What it holds authors to, in a sentence. */
  means: string
}

/** Every rule that content is checked by, by the name under which content/checks.yaml knows it. */
export const RULES = {
  // Files
  encoding: { level: 'error', isFixed: true, means: 'Files are saved as UTF-8.' },
  'no-rights': { level: 'error', isFixed: true, means: 'Files and folders can be read.' },
  'symbolic-link': { level: 'error', isFixed: true, means: 'Files are files, not links to some.' },
  'too-large': { level: 'error', isFixed: true, means: 'A file holds no more than a page can.' },
  'file-name': { level: 'error', isFixed: true, means: 'The name of a file can be an address.' },
  'missing-file': { level: 'error', isFixed: true, means: 'site.yaml and topics.yaml are there.' },
  'unexpected-file': { level: 'error', means: 'Every file of content/ is read by somebody.' },
  // YAML
  'front-matter': { level: 'error', isFixed: true, means: 'A page begins with YAML between ---.' },
  yaml: {
    level: 'error',
    isFixed: true,
    means: 'YAML can be read, each key once, without aliases.',
  },
  'unknown-key': { level: 'error', isFixed: true, means: 'Only known keys are used.' },
  value: {
    level: 'error',
    isFixed: true,
    means: 'Every key is there, with a value that it can have.',
  },
  // Words
  'mdx-syntax': { level: 'error', isFixed: true, means: 'Markdown and components can be read.' },
  'mdx-code': { level: 'error', isFixed: true, means: 'Content holds words and no code.' },
  html: { level: 'error', isFixed: true, means: 'Content holds Markdown and no HTML.' },
  'unknown-variable': { level: 'error', isFixed: true, means: 'Braces hold nothing but comments.' },
  'unknown-component': { level: 'error', isFixed: true, means: 'Only known components are used.' },
  'unknown-attribute': {
    level: 'error',
    isFixed: true,
    means: 'Components have known attributes.',
  },
  'missing-attribute': { level: 'error', isFixed: true, means: 'Components have what they need.' },
  'attribute-value': { level: 'error', isFixed: true, means: 'Attributes have known values.' },
  tabs: { level: 'error', isFixed: true, means: 'Tabs hold Tab parts, each with its own label.' },
  'heading-id': { level: 'error', isFixed: true, means: 'Each heading has an id of its own.' },
  'heading-level': { level: 'error', means: 'Headings stand by themselves, from ## on.' },
  'heading-skip': { level: 'warning', means: 'Headings go down one level at a time.' },
  'no-words': { level: 'error', means: 'An article has words.' },
  'missing-alt': { level: 'error', means: 'A picture says in words what it shows.' },
  'link-words': { level: 'error', isFixed: true, means: 'A link has words.' },
  'poor-link-words': { level: 'warning', means: 'A link’s words say where it leads.' },
  // What files say of one another
  'no-articles': { level: 'error', means: 'There is an article.' },
  'duplicate-title': { level: 'error', means: 'Each article has a title of its own.' },
  'duplicate-slug': { level: 'error', means: 'Each article has a file name of its own.' },
  'unknown-topic': { level: 'error', isFixed: true, means: 'Each article is of a known topic.' },
  'duplicate-topic': { level: 'error', isFixed: true, means: 'Each topic is listed once.' },
  'broken-link': { level: 'error', means: 'Links and names lead to what readers can open.' },
  'broken-image': { level: 'error', means: 'Pictures are files of public/.' },
  'huge-image': { level: 'warning', means: 'Pictures are small enough for a phone.' },
  'renamed-link': { level: 'warning', means: 'Links use the name that an article has today.' },
  'redirect-loop': { level: 'error', means: 'Redirects do not lead back to where they began.' },
  'redirect-chain': { level: 'error', means: 'Redirects lead to an article in one step.' },
  'redirect-hides': { level: 'error', means: 'Redirects hide no article.' },
  'repeated-question': { level: 'warning', means: 'A question stands in one article only.' },
  'lost-question': { level: 'warning', means: 'A question finds its own article first.' },
  'same-question': { level: 'warning', means: 'No two articles answer the same question.' },
  // Links to other sites, with --external
  'dead-link': { level: 'error', means: 'Pages of other sites are there.' },
  'moved-link': { level: 'warning', means: 'Links use the address that a page has today.' },
  'unanswered-link': { level: 'warning', means: 'Other sites answer when we look.' },
  // Connectors
  'connector-id': { level: 'error', isFixed: true, means: 'A connector’s id is its file’s name.' },
  // Live checks
  'unknown-probe': { level: 'error', isFixed: true, means: 'A check names a probe that exists.' },
  'unknown-service': { level: 'error', means: 'An incident is of a service that content names.' },
  // The conversation
  'clue-words': { level: 'error', isFixed: true, means: 'Clues name groups of words that exist.' },
  'taken-id': { level: 'error', isFixed: true, means: 'Each clue has an id of its own.' },
  // Flows
  'no-steps': { level: 'error', isFixed: true, means: 'A flow has steps.' },
  'step-title': { level: 'error', isFixed: true, means: 'A step has a title.' },
  'step-id': { level: 'error', isFixed: true, means: 'A step has an id that can be an address.' },
  'step-level': { level: 'error', isFixed: true, means: 'Steps are ## headings.' },
  'step-link': { level: 'error', isFixed: true, means: 'Only choices lead to steps.' },
  'step-marks': {
    level: 'error',
    isFixed: true,
    means: 'A step is one thing: it asks, or it ends.',
  },
  'unknown-start': { level: 'error', isFixed: true, means: 'A flow starts at one of its steps.' },
  'duplicate-step-id': { level: 'error', isFixed: true, means: 'Each step has an id of its own.' },
  'dangling-choice': {
    level: 'error',
    isFixed: true,
    means: 'A choice leads to a step that exists.',
  },
  loop: { level: 'error', isFixed: true, means: 'Flows never lead back.' },
  'dead-end': { level: 'error', isFixed: true, means: 'A step leads on, or ends the flow.' },
  'remedy-way-on': { level: 'error', isFixed: true, means: 'A remedy leads on when it fails.' },
  'choice-link': { level: 'error', isFixed: true, means: 'A choice links to a step.' },
  'choice-id': {
    level: 'error',
    isFixed: true,
    means: 'A choice has an id that can be in addresses.',
  },
  'duplicate-choice-id': {
    level: 'error',
    isFixed: true,
    means: 'The choices of a step have ids of their own.',
  },
  'choice-words': { level: 'error', isFixed: true, means: 'A choice is a link and nothing else.' },
  'check-choice': {
    level: 'error',
    isFixed: true,
    means: 'A check answers with choices of its step.',
  },
  'choices-last': { level: 'error', isFixed: true, means: 'The choices end a step.' },
  'duplicate-label': { level: 'error', means: 'The choices of a step differ in words.' },
  unsure: {
    level: 'error',
    isFixed: true,
    means: 'A question has a way on for who does not know.',
  },
  fragment: { level: 'error', isFixed: true, means: 'Fragments exist and hold words only.' },
  'unused-fragment': { level: 'error', means: 'Every fragment is included somewhere.' },
  'unreachable-step': { level: 'error', means: 'A path leads to every step.' },
  'deep-path': { level: 'error', means: 'No path asks more than seven questions.' },
  scenario: { level: 'error', isFixed: true, means: 'Scenarios end where they say.' },
  'error-answers': {
    level: 'error',
    isFixed: true,
    means: 'Error texts answer steps with their choices.',
  },
  renamed: {
    level: 'error',
    isFixed: true,
    means: 'What is renamed: leads from old ids to new ones.',
  },
  retired: { level: 'error', isFixed: true, means: 'What is retired: is gone.' },
  'untested-outcome': { level: 'error', means: 'A scenario reaches every outcome.' },
  'published-id': { level: 'error', means: 'No link that was ever published dies.' },
  'unrecorded-id': { level: 'error', means: 'Ids are recorded once they are published.' },
  'cause-without-remedy': { level: 'off', means: 'Some remedy mends each cause.' },
} as const satisfies Record<string, RuleSpec>

/** The name of a rule. */
export type Rule = keyof typeof RULES

/** Whether a file can be read in spite of a problem. */
export function isBearable({ rule }: { rule: Rule }): boolean {
  return !('isFixed' in RULES[rule])
}
