/** The files that content/ has one of, from the project's root. */
export const SITE_FILE = 'content/site.yaml'
export const TOPICS_FILE = 'content/topics.yaml'

/** Files that content/ may have. */
export const CHECKS_FILE = 'content/checks.yaml'
export const REDIRECTS_FILE = 'content/redirects.yaml'
export const SYNONYMS_FILE = 'content/synonyms.yaml'
export const SEARCH_TESTS_FILE = 'content/search-tests.yaml'
export const CLUES_FILE = 'content/clues.yaml'
export const INCIDENTS_FILE = 'content/incidents.yaml'
export const VERDICTS_FILE = 'content/verdicts.yaml'

/** Where imported articles came from; authors’ commands write it. */
export const IMPORTED_FILE = 'content/imported.yaml'
