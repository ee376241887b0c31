import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ScriptsReady } from '@/components/site/scripts-ready'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { themeScript } from '@/components/site/theme-script'
import { getContent } from '@/lib/catalogue/content'
import { LANGUAGE } from '@/lib/publication/publication'
import { literata, publicSans } from './fonts'
import './site.css'

export function generateMetadata(): Metadata {
  const { name, tagline, description, url } = getContent().site
  return {
    metadataBase: new URL(url),
    title: { default: `${name}: ${tagline}`, template: `%s · ${name}` },
    description,
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1814' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang={LANGUAGE}
      className={`${literata.variable} ${publicSans.variable}`}
      // The theme script sets data-theme before the first paint.
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#_main"
          className="absolute -top-16 left-4 z-50 bg-leaf px-4 py-3 font-ui text-ui focus:top-2"
        >
          Skip to the page
        </a>
        <SiteHeader />
        <main id="_main" className="min-w-0 flex-1">
          {children}
        </main>
        <SiteFooter />
        <ScriptsReady />
      </body>
    </html>
  )
}
