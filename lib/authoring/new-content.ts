import { checkProject } from '@/lib/content/check-project'
import { openContentCache } from '@/lib/content/content-cache'
import { TOPICS_FILE } from '@/lib/content/content-files'
import { readProject } from '@/lib/content/read-project'
import { formatProblem } from '@/lib/files/problem'
import { writeTogether } from '@/lib/files/write-together'
import type { NewAnswers, NewKind } from './new-fields'
import { type NewPlan, planNew } from './plan-new'

/** What was made, or why nothing was. */
export type NewReport = { ok: true; plan: NewPlan } | { ok: false; messages: string[] }

/**
 * Make a new article, flow, topic or conversation that passes the check. Nothing that is there is ever written over.
 * @param root the project's root
 */
export async function newContent(
  root: string,
  kind: NewKind,
  answers: NewAnswers,
  day: string,
): Promise<NewReport> {
  const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
  const topics = project.sources.find(({ path }) => path === TOPICS_FILE)?.text ?? ''
  const plan = planNew(kind, answers, topics, day)
  const { path, content } = plan.write
  const isTaken = kind !== 'topic' && project.sources.some((source) => source.path === path)
  if (isTaken) {
    const message = `${path} is there already, and nothing is written over; expected another title`
    return { ok: false, messages: [message] }
  }
  const others = project.sources.filter((source) => source.path !== path)
  const sources = [...others, { path, text: String(content) }]
  const before = await checkProject(project, cache)
  const { problems } = await checkProject({ ...project, sources }, cache)
  const old = new Set(before.problems.map(formatProblem))
  const own = problems.filter((one) => one.file === path && !old.has(formatProblem(one)))
  if (own.length > 0) return { ok: false, messages: own.map(formatProblem) }
  await writeTogether(root, [plan.write])
  return { ok: true, plan }
}
