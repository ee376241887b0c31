import type { PageNames } from './edit-page'
import type { YamlWord } from './edit-yaml'
import type { Renaming } from './renaming'

/** The words of a YAML file that a renaming changes; `flow` is whose steps the file speaks of. */
export type YamlNames = (word: YamlWord, flow: string | undefined) => string | undefined

/** What a renaming does to the names that content holds. */
export function renameWords(renaming: Renaming): PageNames & { yaml: YamlNames } {
  const address = (text: string) => renameAddress(text, renaming)
  /** A name by itself, or addresses in a text of several words. */
  const inText = (text: string): string | undefined => {
    const renamed = text.replace(ADDRESS, (found) => address(found) ?? found)
    return renamed === text ? undefined : renamed
  }
  switch (renaming.kind) {
    case 'article': {
      const article = (name: string) => (name === renaming.from ? renaming.to : undefined)
      return {
        address,
        article,
        yaml: ({ value, isKey, path }) => {
          if (isKey) return undefined
          return (isProse(path) ? undefined : article(value)) ?? inText(value)
        },
      }
    }
    case 'flow':
      return {
        address,
        article: () => undefined,
        yaml: ({ value, isKey, path }) => {
          if (isKey) return undefined
          const isFlow = ['flow', 'guide'].includes(String(path.at(-1)))
          if (isFlow && value === renaming.from) return renaming.to
          const [flow, step, ...rest] = value.split('/')
          const isStep = path.at(-1) === 'finds' && rest.length === 0 && step !== undefined
          return isStep && flow === renaming.from ? `${renaming.to}/${step}` : inText(value)
        },
      }
    case 'step':
      return {
        address,
        article: () => undefined,
        yaml: (word, flow) =>
          (flow === renaming.flow ? renameStep(word, renaming) : undefined) ??
          (word.isKey
            ? undefined
            : word.path.at(-1) === 'finds' && word.value === `${renaming.flow}/${renaming.from}`
              ? `${renaming.flow}/${renaming.to}`
              : inText(word.value)),
      }
  }
}

/** Keys whose values are words, though they may be spelt like a name. */
const PROSE =
  /^(?:title|description|questions|keywords|errors|query|none|says|text|label|name|note)$/

function isProse(path: readonly (string | number)[]): boolean {
  return path.some((key) => typeof key === 'string' && PROSE.test(key))
}

/** Addresses within words; in YAML a text may hold Markdown. */
const ADDRESS =
  /\/(?:articles|troubleshoot)\/[a-z0-9-]+(?:\/[a-z0-9-]+)?(?:\.md)?(?:\?[\w.=&;%-]*)?(?:#[\w-]+)?/g

function renameAddress(text: string, renaming: Renaming): string | undefined {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text) ?? []
  switch (renaming.kind) {
    case 'article': {
      const [, end] = new RegExp(`^/articles/${renaming.from}(\\.md)?$`).exec(path) ?? []
      if (!new RegExp(`^/articles/${renaming.from}(?:\\.md)?$`).test(path)) return undefined
      return `/articles/${renaming.to}${end ?? ''}${query}${anchor}`
    }
    case 'flow': {
      const [, rest] =
        new RegExp(`^/troubleshoot/${renaming.from}((?:/.*|\\.md)?)$`).exec(path) ?? []
      return rest === undefined ? undefined : `/troubleshoot/${renaming.to}${rest}${query}${anchor}`
    }
    case 'step': {
      const { flow, from, to } = renaming
      if (path === '' && anchor === `#${from}`) return undefined
      if (path !== `/troubleshoot/${flow}` && !path.startsWith(`/troubleshoot/${flow}/`))
        return undefined
      const newPath =
        path === `/troubleshoot/${flow}/${from}` ? `/troubleshoot/${flow}/${to}` : path
      const newQuery = query.replace(new RegExp(`([?&])${from}=`, 'g'), `$1${to}=`)
      const renamed = `${newPath}${newQuery}${anchor}`
      return renamed === text ? undefined : renamed
    }
  }
}

/** Keys under which YAML names a step. */
const STEP_KEYS = ['start', 'reaches', 'step', 'instead']

/** A step's id as a key of answers, as a value, and in `step.choice`. */
function renameStep(
  { value, isKey, path }: YamlWord,
  { from, to }: Extract<Renaming, { kind: 'step' }>,
): string | undefined {
  const parent = String(path.at(isKey ? -2 : -1))
  if (isKey) {
    // An error text is a key too, with its answers beneath it.
    const isAnswer = parent === 'answers' || (path[0] === 'errors' && path.length > 2)
    if (isAnswer) return value === from ? to : undefined
    // Former choices are named by the step that they were choices of.
    const isFormer = parent === 'renamed' || parent === 'retired'
    return isFormer && value.startsWith(`${from}.`) ? `${to}${value.slice(from.length)}` : undefined
  }
  if (STEP_KEYS.includes(parent) && value === from) return to
  // Buttons of a conversation that change the answer of a step.
  if (value === `@change:${from}`) return `@change:${to}`
  const [map] = path
  if (map !== 'renamed') return undefined
  if (value === from) return to
  return value.startsWith(`${from}.`) ? `${to}${value.slice(from.length)}` : undefined
}
