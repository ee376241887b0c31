import { buttonClass } from '@/components/site/button-class'
import { ButtonLink } from '@/components/site/button-link'

/**
 * Asks whether the article helped, and offers the next step when it did not. The happy answer is a
 * link to its own thanks, so that it works before any script does. Ids of the page begin with _, which
 * no id of content can.
 */
export function ArticleVerdict({ troubleshootPath }: { troubleshootPath: string }) {
  return (
    <section
      aria-labelledby="_verdict"
      className="group mt-12 border-y-2 border-ink py-6 print:hidden"
    >
      <h2 id="_verdict" className="text-h3">
        Did this get you unstuck?
      </h2>
      <div className="mt-4 flex flex-wrap gap-3">
        <a href="#_good" className={buttonClass('quiet', { className: 'max-md:flex-auto' })}>
          Yes, it works now
        </a>
        <ButtonLink look="filled" href={troubleshootPath}>
          No, start the guided check
        </ButtonLink>
      </div>
      <p
        id="_good"
        tabIndex={-1}
        className="mt-4 hidden font-ui text-ui font-semibold text-good target:block"
      >
        Good. Nothing more to do.
      </p>
      <p className="mt-3 font-ui text-meta text-ink-faint">
        The guided check asks a few questions about what you see. It takes about two minutes.
      </p>
    </section>
  )
}
