/** The files that content/ has one of, from the project's root. */
export const SITE_FILE = 'content/site.yaml'
export const TOPICS_FILE = 'content/topics.yaml'
