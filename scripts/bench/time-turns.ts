import type { Page } from '@playwright/test'

/** Where the time of one turn goes, in ms. */
export type TurnTimes = {
  /** From the key or the press until the worker is asked. */
  toWorker: number
  /** Until the worker begins: the message's way, and reading it. */
  onTheWay: number
  inWorker: number
  /** Until the page has the answer. */
  back: number
  /** Until the reply stands in the log. */
  render: number
  /** Until the frame that shows it is painted. */
  paint: number
  total: number
}

/** All times since the epoch, so that a page's and its worker's can be compared. */
type Marks = Partial<Record<'acted' | 'asked' | 'answered' | 'drawn' | 'painted', number>>

/** Runs in the page before its own scripts do; text, since a compiler would add to a function what a page has not. */
const WATCH_PAGE = `
  const now = () => performance.timeOrigin + performance.now()
  window.turn = {}
  window.workers = []
  const act = () => { window.turn = { acted: now() } }
  addEventListener('keydown', (event) => event.key === 'Enter' && act(), true)
  addEventListener('pointerup', act, true)
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (message, ...others) {
    if (!window.workers.includes(this)) {
      window.workers.push(this)
      // The page's own listener runs first, so the event tells when it came.
      this.addEventListener('message', (event) => {
        window.turn.answered ??= performance.timeOrigin + event.timeStamp
      })
    }
    if (message && message.request && message.request.kind === 'turn') window.turn.asked = now()
    return post.call(this, message, ...others)
  }
  const said = () => document.querySelectorAll('[role=log] [data-from=unstuck]')
  const last = () => { const all = said(); return all[all.length - 1] }
  let before
  new MutationObserver(() => {
    const latest = last()
    if (latest === before) return
    before = latest
    const { turn } = window
    if (turn.drawn !== undefined) return
    turn.drawn = now()
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => { turn.painted = now() }
      channel.port2.postMessage('')
    })
  }).observe(document, { subtree: true, childList: true })
`

/** Runs in the worker: its global functions are looked up whenever they are called. */
const WATCH_WORKER = `
  const now = () => performance.timeOrigin + performance.now()
  self.times = {}
  self.addEventListener('message', (event) => {
    self.times.begun = performance.timeOrigin + event.timeStamp
  })
  const post = self.postMessage.bind(self)
  self.postMessage = (message) => { self.times.done = now(); post(message) }
`

/** Watch a page from before it is loaded. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(WATCH_PAGE)
}

/** Watch the worker of a page whose conversation has begun. */
export async function watchWorker(page: Page): Promise<void> {
  const [worker] = page.workers()
  if (worker === undefined)
    throw new Error('The page has no worker: the conversation did not begin')
  await worker.evaluate(WATCH_WORKER)
}

/** Do something that is answered, and tell where its time went. */
export async function timeTurn(page: Page, act: () => Promise<void>): Promise<TurnTimes> {
  await act()
  await page.waitForFunction('window.turn.painted !== undefined')
  const marks = await page.evaluate<Marks>('window.turn')
  const [worker] = page.workers()
  const { begun = 0, done = 0 } =
    (await worker?.evaluate<{ begun?: number; done?: number }>('self.times')) ?? {}
  const { acted = 0, asked = 0, answered = 0, drawn = 0, painted = 0 } = marks
  return {
    toWorker: asked - acted,
    onTheWay: begun - asked,
    inWorker: done - begun,
    back: answered - done,
    render: drawn - answered,
    paint: painted - drawn,
    total: painted - acted,
  }
}
