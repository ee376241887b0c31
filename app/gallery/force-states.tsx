'use client'

import { useEffect } from 'react'

/** States that only a reader's hand brings about; the gallery shows them without one. */
const STATE = /(?<!\\):(hover|focus-visible|active)\b/g

/**
 * Lets an element look pressed, hovered or focused because it says so: every rule for such a state
 * also holds for `data-is`. What stands in a `data-force` of the page gets it.
 */
export function ForceStates() {
  useEffect(() => {
    for (const sheet of document.styleSheets) widen(sheet.cssRules)
    for (const place of document.querySelectorAll<HTMLElement>('[data-force]')) {
      const pressed = place.querySelector<HTMLElement>('a, button, input, summary, label')
      if (pressed) pressed.dataset.is = place.dataset.force
      // What stands around a field shows that the field has the focus.
      else place.dataset.is = place.dataset.force
    }
    document.documentElement.dataset.forced = 'true'
  }, [])
  return null
}

function widen(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && STATE.test(rule.selectorText)) {
      const shown = rule.selectorText.replaceAll(STATE, '[data-is~="$1"]')
      rule.selectorText = `${rule.selectorText}, ${shown}`
    }
    if ('cssRules' in rule) widen(rule.cssRules as CSSRuleList)
  }
}
