/** A thing of the made-up product: its name with article, in the plural, and as readers call it otherwise. */
export type Thing = { one: string; many: string; also: string }

/** What can be done with a thing: to do, doing, done, and as readers say it otherwise. */
export type Deed = { base: string; ing: string; done: string; also: string }

/** The shelves of the made-up help centre with their things. */
export const SHELVES: readonly { id: string; title: string; things: readonly string[] }[] = [
  {
    id: 'billing',
    title: 'Billing and orders',
    things: [
      'an invoice|invoices|my bill',
      'a receipt|receipts|the proof of payment',
      'a voucher|vouchers|my gift code',
      'a subscription|subscriptions|what i pay every month',
      'an order|orders|my purchase',
      'a budget|budgets|my monthly allowance',
    ],
  },
  {
    id: 'planning',
    title: 'Planning',
    things: [
      'a calendar|calendars|my diary',
      'a reminder|reminders|the alarm i set',
      'a meeting|meetings|my video call',
      'a task|tasks|my to-do',
      'a project|projects|our joint undertaking',
      'a timetable|timetables|my weekly plan',
    ],
  },
  {
    id: 'documents',
    title: 'Documents',
    things: [
      'a folder|folders|my directory',
      'a template|templates|the form letter',
      'a draft|drafts|my unfinished text',
      'a signature|signatures|my sign-off',
      'a spreadsheet|spreadsheets|my excel file',
      'a transcript|transcripts|the written record',
    ],
  },
  {
    id: 'media',
    title: 'Pictures and sound',
    things: [
      'a photo|photos|my snap from the camera',
      'a clip|clips|my short film',
      'a recording|recordings|the audio i made',
      'a playlist|playlists|my songs',
      'a drawing|drawings|my sketch',
      'a slide show|slide shows|my powerpoint',
    ],
  },
  {
    id: 'people',
    title: 'People and rights',
    things: [
      'a contact|contacts|somebody in my address book',
      'an invitation|invitations|the invite i got',
      'a role|roles|the rank somebody has',
      'a guest account|guest accounts|the visitor login',
      'a team|teams|my whole crew',
      'a mailing list|mailing lists|our circular',
    ],
  },
  {
    id: 'data',
    title: 'Data',
    things: [
      'a database|databases|our data store',
      'a column|columns|the field in my grid',
      'a formula|formulas|my calculation',
      'a snapshot|snapshots|the frozen state',
      'a backup|backups|my safety copy',
      'a chart|charts|my bar graph',
    ],
  },
  {
    id: 'automation',
    title: 'Automation',
    things: [
      'a webhook|webhooks|the callback url',
      'an access key|access keys|my api token',
      'a filter|filters|the sieve for my inbox',
      'a shortcut|shortcuts|the hot key',
      'a workflow|workflows|my chain of steps',
      'a trigger|triggers|what sets it off',
    ],
  },
  {
    id: 'devices',
    title: 'Devices',
    things: [
      'a printer|printers|my laserjet',
      'a scanner|scanners|the flatbed',
      'a sensor|sensors|my thermometer gadget',
      'a tablet|tablets|my ipad',
      'a headset|headsets|my earphones',
      'a display|displays|my second monitor',
    ],
  },
  {
    id: 'appearance',
    title: 'Appearance and language',
    things: [
      'a theme|themes|the colour scheme',
      'a dashboard|dashboards|my start screen',
      'a badge|badges|the little sticker',
      'a dictionary|dictionaries|my spelling list',
      'a typeface|typefaces|my font',
      'a banner|banners|the strip on top',
    ],
  },
  {
    id: 'support',
    title: 'Support and feedback',
    things: [
      'a ticket|tickets|my support case',
      'a survey|surveys|our poll',
      'a comment|comments|my remark',
      'a certificate|certificates|my diploma',
      'a newsletter|newsletters|your weekly mail',
      'a report|reports|the summary for my boss',
    ],
  },
]

const DEED_TEXTS = [
  'export|exporting|exported|save out as a file',
  'rename|renaming|renamed|give another name to',
  'share|sharing|shared|let others see',
  'restore|restoring|restored|bring back',
  'delete|deleting|deleted|get rid of',
  'duplicate|duplicating|duplicated|make a second one of',
  'import|importing|imported|load in from elsewhere',
  'merge|merging|merged|join together',
  'split|splitting|split|cut in two',
  'move|moving|moved|put somewhere else',
  'sort|sorting|sorted|put in alphabetical order',
  'print|printing|printed|get on paper',
  'schedule|scheduling|scheduled|set for next monday',
  'pin|pinning|pinned|keep at the very top',
  'hide|hiding|hidden|keep out of sight',
  'lock|locking|locked|protect from changes by others',
  'translate|translating|translated|have in french',
  'colour|colouring|coloured|make green',
  'attach|attaching|attached|add to an email',
  'convert|converting|converted|turn into another format',
  'compare|comparing|compared|hold side by side',
  'publish|publishing|published|make public for everyone',
  'synchronise|synchronising|synchronised|keep in step on two machines',
  'approve|approving|approved|give the go-ahead for',
  'forward|forwarding|forwarded|pass along',
  'download|downloading|downloaded|fetch onto my computer',
  'encrypt|encrypting|encrypted|make unreadable to strangers',
  'resize|resizing|resized|make bigger or smaller',
]

export const DEEDS: readonly Deed[] = DEED_TEXTS.map((text) => {
  const [base = '', ing = '', done = '', also = ''] = text.split('|')
  return { base, ing, done, also }
})

/** Circumstances, for content so large that deeds and things alone are used up; the first is none. */
export const CIRCUMSTANCES = [
  '',
  'on a phone',
  'for a whole class',
  'without a connection',
  'by keyboard alone',
  'in bulk',
  'from an older version',
  'as a visitor',
]

/** What readers ask, with {do} {also} {thing} {other} {things} {when} in place; lower case, as they type. */
export const QUESTIONS = [
  'how do i {do} {thing} {when}',
  'can i {do} {things} {when}',
  'where is the button to {do} {thing} {when}',
  '{doing} {things} does not work {when}',
  'i want to {also} {thing} {when}',
  'how to {do} {other} {when}',
  '{thing} cannot be {done} {when}',
  'is there a way to {also} {other} {when}',
  'who is allowed to {do} {things} {when}',
  'after {doing} {thing} nothing happens {when}',
  'need to {do} {other} quickly {when}',
  'why can my colleague {do} {things} and i cannot {when}',
  '{do} {thing} greyed out {when}',
  'the {done} {other} is gone {when}',
]

/** Sentences for the body of an article, with the same places, {role}, {place} and {number}. */
export const SENTENCES = [
  'Only {role} can {do} {things}; everyone else sees the button greyed out.',
  'The change takes effect at once, and everybody who has the page open sees it after {number} seconds.',
  'Once {thing} was {done}, its history keeps the earlier state for {number} days.',
  'You find the same command in **{place}**, where it stands below the name.',
  'If the list is long, type the first letters of the name to narrow it down.',
  'Nothing is sent to anyone while you are {doing} {thing}.',
  'We keep a note of who has {done} what, and when, for {number} months.',
  'Large {things} take longer: count on a minute for every {number} megabytes.',
  'On a slow connection the window may stay empty for a moment; wait before you press again.',
  'A plan with {number} seats or more can {do} {things} for several people in one go.',
  'Ask {role} if the command is missing altogether: it may be switched off for your team.',
  'What was linked to {thing} stays linked, whatever its name is afterwards.',
  'The name may have up to {number} letters; longer ones are cut off in lists.',
  'In the app for phones the command hides behind the three dots in the corner.',
  'Undo works until you close the window, and not any longer.',
  'Two people who are {doing} the same {things} at once are warned before either loses work.',
  'Filters that you have set stay as they are, so look there first when something seems gone.',
  'The figures on the start page follow within {number} minutes.',
  'Whoever gets a copy of {thing} gets it as it was {done}, and no later changes.',
  'A search for the name finds {things} that were {done} as well as all others.',
  'Should the page say that it is busy, try again after {number} seconds.',
  'You can {do} up to {number} {things} a day; after that the button rests until midnight.',
  'For {role} there is a second way, under **{place}**.',
  'A small mark beside the name tells that {thing} was {done}.',
  'Before {doing} {thing} that others use, tell them: their links keep working, but the picture changes.',
  'Browsers that block pop-ups show the question within the page instead.',
  'Your choice is remembered, so the next time takes one press less.',
  'Nobody but {role} sees the earlier versions.',
  'When {things} come from another program, check their names first: strange letters are replaced.',
  'The log under **{place}** says in one line what happened and to which of the {things}.',
]

export const ROLES = ['an owner', 'an editor', 'an administrator', 'whoever made it', 'a member']

export const PLACES = [
  'Settings > General',
  'Settings > Privacy',
  'Library > Recent',
  'Tools > Manage',
  'Account > Storage',
  'View > Panels',
]
