/** Where compiled content lies, from the project's root. */
export const CACHE_FOLDER = '.cache/content'

/** All parsed content, in the cache folder. */
export const CATALOGUE_FILE = 'catalogue.json'

/** The search index with what it shows, in the cache folder. */
export const SEARCH_FILE = 'search.bin'

/** What conversations need besides the search index, in the cache folder. */
export const CHAT_FILE = 'chat.json'

/** What the running site imports so that it learns of new content, in the cache folder. */
export const STAMP_FILE = 'stamp.json'

/** Which page has which picture, in the cache folder. */
export const PICTURE_INDEX_FILE = 'pictures.json'

/** Where the pictures of pages lie, from the project's root. */
export const PICTURES_FOLDER = '.cache/pictures'

/** Where articles lie as Markdown, from the project's root. */
export const MARKDOWN_FOLDER = '.cache/markdown'

/** Where the maps of flows lie, from the project's root. */
export const MAPS_FOLDER = '.cache/maps'

/** The components that authors can use, drawn for them, in the cache folder. */
export const SAMPLES_FILE = 'samples.json'
