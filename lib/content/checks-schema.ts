import { z } from 'zod'
import { isBearable, type Level, RULES, type Rule } from '@/lib/files/rules'

const level = z.enum(['error', 'warning', 'off'], 'expected error, warning or off')
const fixed = z.literal(
  'error',
  'expected error, since there is no page, or no safe one, without it',
)

/** Every rule by its name; the schema is made of the table, so that each has its meaning in editors. */
const levels: Record<string, z.ZodOptional<z.ZodType<Level>>> = Object.fromEntries(
  ruleNames().map((rule) => [
    rule,
    (isBearable({ rule }) ? level : fixed)
      .optional()
      .describe(`${RULES[rule].means} Unless set here: ${RULES[rule].level}.`),
  ]),
)

/** content/checks.yaml: how much each rule matters to this team. */
export const checksSchema = z.strictObject({
  rules: z
    .strictObject(levels)
    .default({})
    .describe(
      'What a rule is: an error stops what is published, a warning does not, off is not told',
    ),
})

/** How much rules matter, where content says it. */
export type Levels = z.output<typeof checksSchema>['rules']

/** The names of all rules. */
export function ruleNames(): Rule[] {
  // Object.keys forgets that these are the table's own keys.
  return Object.keys(RULES) as Rule[]
}
