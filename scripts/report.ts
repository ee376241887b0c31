import { formatProblem, type Problem } from '@/lib/files/problem'

/** Print every problem on its own line, then how many there are. */
export function reportProblems(problems: Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem))
  const files = new Set(problems.map(({ file }) => file)).size
  console.error(`\n${count(problems.length, 'problem')} in ${count(files, 'file')}.`)
}

/** A progress line for long work: it rewrites itself on a terminal, and prints every 200 elsewhere. */
export function showProgress(what: string): (done: number, total: number) => void {
  return (done, total) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${what}: ${done} of ${total}${done === total ? '\r\x1b[K' : ''}`)
    } else if (done % 200 === 0) {
      console.error(`${what}: ${done} of ${total}`)
    }
  }
}

/** A number with its noun: 1 file, 2 files. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`
}
