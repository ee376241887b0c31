/** The key under which the reader's choice of theme is kept in this browser. */
export const THEME_KEY = 'theme'

/** Runs in the head before the first paint, so that a chosen theme never flashes the other. */
export const themeScript = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`
