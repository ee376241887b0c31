import { ruleNames } from '@/lib/content/checks-schema'
import { formatLines } from '@/lib/content/format-report'
import { isBearable, RULES } from '@/lib/files/rules'
import { MISTAKES } from './mistakes'
import { readExamples, replacePart } from './read-manual'
import { makeMistake, manualProject, tellProblems } from './tell-mistake'

/**
 * The manual with its two tables as they are today: the rules, and what the check prints for each mistake,
 * made in the files that the manual itself shows.
 */
export async function writeManual(manual: string): Promise<string> {
  return replacePart(
    replacePart(manual, 'rules', formatRules()),
    'mistakes',
    await formatMistakes(manual),
  )
}

function formatRules(): string {
  const rows = ruleNames().map((rule) => {
    const { level, means } = RULES[rule]
    return [`\`${rule}\``, means, isBearable({ rule }) ? level : `${level}, always`]
  })
  return formatTable(['rule', 'holds you to', 'level'], rows)
}

async function formatMistakes(manual: string): Promise<string> {
  const project = await manualProject(readExamples(manual))
  const parts: string[] = []
  for (const [kind, mistakes] of Object.entries(MISTAKES)) {
    const rows: string[][] = []
    for (const mistake of mistakes) {
      const problems = await tellProblems(makeMistake(project, mistake))
      const lines = formatLines(problems).map(code)
      rows.push([mistake.what, lines.join('<br>')])
    }
    parts.push(`**${kind}**\n\n${formatTable(['mistake', 'the check prints'], rows)}`)
  }
  return parts.join('\n\n')
}

/** Words in a code span of Markdown, which backticks within do not end. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
