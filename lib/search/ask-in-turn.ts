export type Turns<Question> = {
  ask(question: Question): void
  close(): void
}

type Options<Question, Answer> = {
  /** Asks somebody who takes a while; rejects when they cannot tell, or when the signal ends it. */
  answer(question: Question, signal: AbortSignal): Promise<Answer>
  /** Told the answer to the newest question; one that a newer has overtaken is told to nobody. */
  onAnswer(answer: Answer): void
  onFailed(): void
  /** How long a newer question waits for the one that is underway, in ms, before it ends it. */
  patienceMs: number
}

/**
 * Ask while somebody types: one question at a time, and of those that come meanwhile only the newest. Who
 * answers quickly is asked at each key; who takes longer is not asked for what nobody wants to know any more.
 */
export function askInTurn<Question, Answer>({
  answer,
  onAnswer,
  onFailed,
  patienceMs,
}: Options<Question, Answer>): Turns<Question> {
  let underway: AbortController | undefined
  let next: { question: Question } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function send(question: Question) {
    stop()
    const own = new AbortController()
    underway = own
    const told = await answer(question, own.signal).then(
      (value) => () => onAnswer(value),
      () => onFailed,
    )
    if (underway !== own) return
    underway = undefined
    if (next) void send(next.question)
    else told()
  }

  function stop() {
    clearTimeout(timer)
    underway?.abort()
    timer = undefined
    underway = undefined
    next = undefined
  }

  return {
    ask(question) {
      if (!underway) return void send(question)
      next = { question }
      timer ??= setTimeout(() => next && send(next.question), patienceMs)
    },
    close: stop,
  }
}
