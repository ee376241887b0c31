import { ButtonLink } from '@/components/site/button-link'
import type { Verdict } from '@/lib/checks/compose-verdict'
import { formatFlowPath } from '@/lib/flows/flow-url'

type Props = {
  verdict: Verdict
  /** The connector that the next step is to speak of. */
  connector: { id: string; name: string }
  /** Where links open, for a page that stands in a frame. */
  target?: '_parent'
}

/** What the checks say in the end, and the one thing to do next. */
export function VerdictView({ verdict, connector, target }: Props) {
  const { headline, detail, next } = verdict
  return (
    <>
      <h2>{headline}</h2>
      {detail !== '' && <p className="mt-2">{detail}</p>}
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <ButtonLink
          href={next ? formatFlowPath({ id: next.flow, connector }, next.answers) : '/troubleshoot'}
          look="filled"
          target={target}
        >
          {next?.label ?? 'Answer a few questions'}
        </ButtonLink>
      </p>
    </>
  )
}
