import type { DeferredScript } from './defer-scripts'

/*
 * Runs in every page, last in its body, and is all the script that a page has until its reader does
 * something: then it runs the page's own scripts, and gives them what the reader did meanwhile.
 */

/** Set while this is bundled: whether the browser shall keep pages for when there is no network. */
declare const KEEPS_OFFLINE: boolean

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

/** What the page's scripts would have heard, had they been there: done again when they are. */
let missed: (() => void) | undefined
let isLoading = false

for (const sign of SIGNS) addEventListener(sign, load, { capture: true, passive: true })
addEventListener('click', keepClick, true)
addEventListener('keydown', keepShortcut, true)
addEventListener('unstuck:ready', finish)
// What acts by itself, such as a check that runs when its step opens, cannot wait for its reader.
if (document.querySelector('[data-needs-scripts]')) load()

function load(): void {
  if (isLoading) return
  isLoading = true
  for (const sign of SIGNS) removeEventListener(sign, load, true)
  const data = document.getElementById('_deferred')?.textContent ?? '[]'
  // Written by deferScripts, into this very page.
  for (const one of JSON.parse(data) as DeferredScript[]) {
    if (one.kind === 'file') addFile(one.src)
    else push(one.queue, one.value)
  }
}

function addFile(src: string): void {
  const script = document.createElement('script')
  script.src = src
  script.onerror = giveUp
  document.head.append(script)
}

function push(name: string, value: unknown): void {
  const queues = globalThis as unknown as Record<string, unknown[] | undefined>
  const queue = queues[name] ?? []
  queues[name] = queue
  queue.push(value)
}

/** Only scripts answer a button. A link or a form does what it says by itself, and more with scripts. */
function keepClick(event: MouseEvent): void {
  if (!event.isTrusted || event.button !== 0) return
  const pressed = event.target instanceof Element ? event.target.closest('a, button, label') : null
  if (!(pressed instanceof HTMLElement)) return
  const isButton = pressed instanceof HTMLButtonElement && pressed.type === 'button'
  const opensDialog = pressed.getAttribute('aria-haspopup') === 'dialog'
  const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!isButton && (!opensDialog || isElsewhere)) return
  keep(event, () => pressed.click())
}

/** A shortcut that some element of the page names, as `aria-keyshortcuts="Control+K /"` does. */
function keepShortcut(event: KeyboardEvent): void {
  if (!event.isTrusted || event.isComposing) return
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
  const isField = target instanceof Element && target.matches('input, textarea, select')
  if (isField && !ctrlKey && !metaKey) return
  const name = key.length === 1 ? key.toUpperCase() : key
  const shortcut = `${ctrlKey ? 'Control+' : ''}${metaKey ? 'Meta+' : ''}${altKey ? 'Alt+' : ''}${name}`
  const named = document.querySelector(`[aria-keyshortcuts~="${CSS.escape(shortcut)}"]`)
  // Number keys choose while focus is among the choices.
  const choices = target instanceof Element ? target.closest('[data-keys]') : null
  if (!named && !choices?.querySelector(`[data-key="${CSS.escape(key)}"]`)) return
  const init = { key, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true }
  keep(event, () => (target ?? document).dispatchEvent(new KeyboardEvent('keydown', init)))
}

function keep(event: Event, again: () => void): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  missed = again
  load()
}

function finish(): void {
  for (const sign of SIGNS) removeEventListener(sign, load, true)
  removeEventListener('click', keepClick, true)
  removeEventListener('keydown', keepShortcut, true)
  missed?.()
  missed = undefined
  if (KEEPS_OFFLINE) setTimeout(keepOffline, 2_000)
}

/** Later than what the reader waits for. Elsewhere than on https and localhost browsers keep nothing. */
function keepOffline(): void {
  navigator.serviceWorker?.register('/sw.js').catch(() => {})
}

/** Without its scripts a page is what it was before them: what was kept goes its own way. */
function giveUp(): void {
  removeEventListener('unstuck:ready', finish)
  finish()
}
