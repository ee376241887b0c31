import { readFileSync } from 'node:fs'
import { cluesSchema } from '@/lib/chat/clues/clues-schema'
import { compileClues } from '@/lib/chat/clues/compile-clues'
import { findClues } from '@/lib/chat/clues/find-clues'
import { readWords } from '@/lib/chat/clues/read-words'
import { weighCauses } from '@/lib/chat/clues/weigh-causes'
import { parseYaml } from '@/lib/files/parse-yaml'
import { openBundle } from '@/lib/search/bundle'
import { findReferences } from '@/lib/search/signatures/find-references'

const y = parseYaml(readFileSync('content/clues.yaml', 'utf8'), cluesSchema, 'content/clues.yaml')
if (!y.ok) {
  console.log(y.problems)
  process.exit(1)
}
const c = compileClues(y.value.data)
const s = openBundle(readFileSync('.cache/content/search.bin'))
const all = JSON.parse(readFileSync('/work/shared/data/problems.dev.json', 'utf8'))
const verbose = process.argv[2]
for (const half of [0, 1]) {
  let n = 0,
    t1 = 0,
    t2 = 0,
    n4 = 0,
    f1 = 0,
    f2 = 0,
    ex = 0,
    exh = 0
  for (const [i, p] of all.entries()) {
    if (i % 2 !== half) continue
    const words = readWords(p.text, c, (w) => s.index.lexicon.numberOf.has(w))
    const found = findClues(words, findReferences(p.text).statuses, c)
    const ev = found.map(({ clue, isDenied }) => ({
      because: clue.id,
      from: 'words' as const,
      weights: Object.fromEntries(
        Object.entries(clue.causes).map(([k, v]) => [k, (isDenied ? -0.2 : 1) * v!]),
      ),
    }))
    const r = weighCauses(ev, y.value.data.before)
    const cs = r.map((x) => x.cause)
    const isFour = ['auth', 'service', 'permissions', 'extension'].includes(p.cause)
    n++
    if (cs[0] === p.cause) t1++
    if (cs.slice(0, 2).includes(p.cause)) t2++
    if (isFour) {
      n4++
      if (cs[0] === p.cause) f1++
      if (cs.slice(0, 2).includes(p.cause)) f2++
    }
    if (p.cause === 'extension') {
      ex++
      if (cs.slice(0, 2).includes('extension')) exh++
    }
    if (half === 0 && verbose)
      console.log(
        cs[0] === p.cause ? '  ' : cs[1] === p.cause ? '~ ' : 'X ',
        p.id,
        p.cause,
        '|',
        p.text.slice(0, 110),
        '|',
        r
          .slice(0, 3)
          .map((x) => x.cause + x.weight)
          .join(' '),
        '|',
        found
          .map((f) => (f.isDenied ? '!' : '') + f.clue.id + '(' + f.words.join(' ') + ')')
          .join(', '),
      )
  }
  console.log('half', half, {
    n,
    top1: t1 / n,
    top2: t2 / n,
    n4,
    four1: f1 / n4,
    four2: f2 / n4,
    ex,
    exh,
  })
}
