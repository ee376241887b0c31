import { isValidElement, type ReactElement, type ReactNode } from 'react'
import { CopyButton } from '@/components/site/copy-button'

type Code = ReactElement<{ className?: string; children?: ReactNode }>

/** A fenced block: text as a machine printed it, ready to copy. */
export function ErrorText({ children }: { children?: ReactNode }) {
  const code = isValidElement(children) ? (children as Code) : undefined
  const text = String(code?.props.children ?? '').trimEnd()
  const isErrorText = code?.props.className === 'language-text'
  return (
    <figure className="overflow-hidden rounded-control border border-rule bg-sunk">
      <figcaption className="flex items-center justify-between border-b border-rule py-0.5 pr-2 pl-4 print:py-1.5 font-ui text-meta font-medium text-ink-soft">
        {isErrorText ? 'Error text' : 'To copy'}
        <CopyButton text={text} what={isErrorText ? 'error text' : 'text'} />
      </figcaption>
      <pre className="p-4 font-mono text-[0.9375rem]/6 wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
    </figure>
  )
}
