'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** Does what a button of the conversation says. */
const Pressed = createContext<(choice: string) => void>(() => {})

export const PressProvider = Pressed.Provider

/**
 * A button that says something to the conversation. Without scripts it sends the form that it stands in, so it
 * answers before they are there too.
 */
export function Press({
  choice,
  dataKey,
  className,
  children,
}: {
  choice: string
  /** The key that presses it while focus is among the choices. */
  dataKey?: string
  className: string
  children: ReactNode
}) {
  const press = useContext(Pressed)
  return (
    <button
      type="submit"
      name="choice"
      value={choice}
      data-key={dataKey}
      onClick={(event) => {
        event.preventDefault()
        press(choice)
      }}
      className={className}
    >
      {children}
    </button>
  )
}

/** What a press looks like within a line of text. */
export const LINK =
  'min-h-11 font-ui text-ui font-medium text-pen underline decoration-1 underline-offset-[0.2em] hover:text-pen-press hover:decoration-2'
