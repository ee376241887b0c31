import localFont from 'next/font/local'

export const literata = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-literata',
  fallback: ['Instead of Literata', 'Instead of Literata on Android', 'Georgia', 'serif'],
  adjustFontFallback: false,
})

export const publicSans = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-public-sans',
  fallback: [
    'Instead of Public Sans',
    'Instead of Public Sans on Android',
    'system-ui',
    'sans-serif',
  ],
  adjustFontFallback: false,
})
