/** The pen line: knotted where readers arrive, running straight from there; stray where nothing is. */
const PATHS = {
  knot: 'M2 50C18 54 34 44 46 30C60 12 86 6 96 20C108 38 84 62 62 58C42 54 42 34 62 24C90 10 122 18 126 38C129 56 106 66 94 52C80 36 104 14 130 20C156 26 164 50 148 56C134 60 128 44 142 37C150 33 162 36 178 36L4000 36',
  stray: 'M-400 36H214C250 36 262 14 246 10C226 6 224 40 256 46C276 50 290 44 300 38',
}

/** The drawing that the front page and the not-found page share; decoration only. */
export function PenLine({ shape }: { shape: keyof typeof PATHS }) {
  return (
    <svg
      viewBox="0 0 1120 72"
      preserveAspectRatio="xMinYMid slice"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
      className="block h-18 w-full overflow-visible text-pen print:hidden"
    >
      <path d={PATHS[shape]} />
    </svg>
  )
}
