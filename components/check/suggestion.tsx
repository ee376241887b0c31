'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Suggestion = { choice?: string; suggest: (choice: string | undefined) => void }

const Context = createContext<Suggestion>({ suggest: () => {} })

/** Lets a live check mark the choice that it suggests, wherever in the step both stand. */
export function SuggestionProvider({ children }: { children: ReactNode }) {
  const [choice, suggest] = useState<string>()
  const value = useMemo(() => ({ choice, suggest }), [choice])
  return <Context value={value}>{children}</Context>
}

/** The choice that a live check of this step suggests, and the way to suggest one. */
export function useSuggestion(): Suggestion {
  return useContext(Context)
}
