import { SymptomRows } from '@/components/site/symptom-rows'
import { TopicIndex } from '@/components/site/topic-index'
import { getShelves } from '@/lib/catalogue/articles'
import { getContent } from '@/lib/catalogue/content'

/** What to do when nothing was found: never a dead end. */
export function NoResults({ query, foreignLanguage }: { query: string; foreignLanguage?: string }) {
  const { contact } = getContent().site
  return (
    <>
      <div className="spread pt-8">
        <div className="col-start-2">
          <h1>Nothing here matches that</h1>
          <p role="status" className="mt-3 text-lede">
            {foreignLanguage ? (
              <>
                Nothing here is written in{' '}
                {new Intl.DisplayNames('en', { type: 'language' }).of(foreignLanguage)}. The answers
                are in English only.
              </>
            ) : (
              <>
                We looked for <b className="wrap-anywhere">{query.slice(0, 200)}</b> in every
                article, guided check and error text.
              </>
            )}
          </p>
        </div>
      </div>
      <div className="spread pt-8">
        <h2 className="font-ui text-ui font-semibold tracking-normal lg:pt-4">
          Start from what you see
        </h2>
        <ul className="max-lg:mt-3">
          <SymptomRows />
        </ul>
      </div>
      <div className="spread pt-10">
        <h2 className="font-ui text-ui font-semibold tracking-normal lg:pt-2.5">
          Or look by topic
        </h2>
        <div className="col-span-2 max-lg:mt-3">
          <TopicIndex shelves={getShelves()} />
        </div>
      </div>
      <div className="spread pt-10">
        <h2 className="font-ui text-ui font-semibold tracking-normal">Or ask a person</h2>
        <p className="max-lg:mt-3">
          If an answer should be here, it is our gap. <a href={contact.url}>{contact.label}</a>, and
          tell them what you typed.
        </p>
      </div>
    </>
  )
}
