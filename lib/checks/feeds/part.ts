/** Whether a feed's part is one that a connector names; a page's own spelling of case and spaces does not matter. */
export function isWatched(name: string, components: readonly string[]): boolean {
  return components.some((component) => normal(component) === normal(name))
}

function normal(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
