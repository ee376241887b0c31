import { PICTURE_SIZE, type Picture } from './picture'
import { familyOf } from './read-fonts'

/** An element as satori takes it. */
export type Drawn = {
  type: string
  props: Record<string, unknown> & { children?: Drawn[] | string }
}

/** The light scheme's colours of app/tokens.css, by role; a test holds them to it. */
export const COLOURS = {
  paper: '#faf6ee',
  ink: '#1f1b15',
  'ink-soft': '#544d42',
  pen: '#1d45ad',
} as const

/** The size of the site's mark, and of the space around the picture, in px. */
const MARK_SIZE = 56
const EDGE = { top: 64, side: 80, bottom: 56 }

/**
 * The site's mark, as in app/icon.svg, where the layout leaves room for it. It is added to what satori made,
 * which would put an inner picture behind a mask: that doubles the time to draw.
 */
export const MARK = `<g transform="translate(${EDGE.side} ${PICTURE_SIZE.height - EDGE.bottom - MARK_SIZE}) scale(${MARK_SIZE / 32})" fill="none" stroke="${COLOURS.pen}" stroke-width="2.5" stroke-linecap="round"><path d="M3 22c5 1 8-3 9-8 1-6 8-8 11-3 3 6-4 12-9 9-5-4 0-11 6-9 4 1 5 6 9 6"/></g>`

/** How large a title is set, in px, by the most characters that fit that size. */
const SIZES = [
  { most: 28, size: 100 },
  { most: 60, size: 80 },
  { most: Infinity, size: 62 },
]
const LINE = 1.15
const MOST_LINES = 4

/** Lay a picture out: what it belongs to, its title, and at the foot whose it is. */
export function layOutPicture({ title, label, siteName, tagline }: Picture): Drawn {
  const size = SIZES.find(({ most }) => title.length <= most)?.size ?? 0
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `${EDGE.top}px ${EDGE.side}px ${EDGE.bottom}px`,
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: familyOf('Public Sans'),
    },
    [
      line({ height: 44, fontSize: 32, color: COLOURS['ink-soft'] }, label ?? ''),
      box({ flex: 1, alignItems: 'center' }, [
        {
          type: 'div',
          props: {
            style: {
              display: 'block',
              // A word of 80 letters would push the rest out of the picture.
              wordBreak: 'break-word',
              // Lines of equal length only while none is cut: satori would cut at the narrower width.
              textWrap: title.length > 80 ? 'wrap' : 'balance',
              lineClamp: MOST_LINES,
              fontFamily: familyOf('Literata'),
              fontWeight: 600,
              fontSize: size,
              lineHeight: LINE,
              letterSpacing: '-0.012em',
            },
            children: title,
          },
        },
      ]),
      // A box and no border, for the same reason.
      box({ height: 3, marginBottom: 28, background: COLOURS.ink }, []),
      box({ alignItems: 'center', height: MARK_SIZE, paddingLeft: MARK_SIZE }, [
        line({ marginLeft: 20, fontSize: 36, fontWeight: 600 }, siteName),
        line({ marginLeft: 24, flex: 1, fontSize: 30, color: COLOURS['ink-soft'] }, tagline),
      ]),
    ],
  )
}

function box(style: Record<string, unknown>, children: Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

/** Words on one line; what does not fit is cut with an ellipsis. */
function line(style: Record<string, unknown>, children: string): Drawn {
  // Not by overflow: hidden, which makes satori write masks, and these take three times as long to draw.
  return { type: 'div', props: { style: { display: 'block', lineClamp: 1, ...style }, children } }
}
