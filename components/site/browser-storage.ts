/** Where storage is switched off or full, a text lasts as long as its page. */
const memory = new Map<string, string>()

/** What this browser holds under a key; null when nothing. */
export function getText(key: string): string | null {
  try {
    return memory.get(key) ?? localStorage.getItem(key)
  } catch {
    return memory.get(key) ?? null
  }
}

/** Hold a text, in this browser if it lets us. */
export function setText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    memory.delete(key)
  } catch {
    memory.set(key, text)
  }
}

/** Hold nothing under a key any more. */
export function removeText(key: string): void {
  memory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was held there.
  }
}
