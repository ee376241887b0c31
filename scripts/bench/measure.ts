import { gzipSync } from 'node:zlib'
import type { Answer, Engine } from './engine'
import type { BenchQuery, SearchData } from './search-data'

/** Shares from 0 to 1 of the queries that have an answer. */
export type Quality = { r1: number; r3: number; r5: number; mrr: number; ndcg: number }

export type Measurement = {
  file: string
  engine: string
  documents: number
  clean: Quality
  typo: Quality
  /** How well confidence tells queries with an answer from those without; null where all have one. */
  auroc: number | null
  /** The share of all queries answered when confidence is cut so that 90% of answers are right. */
  answeredAt90: number | null
  halfTypedR3: number
  buildMs: number
  indexGzipBytes: number
  p50Ms: number
  p95Ms: number
}

/** Build an engine over a data set and ask it every query of a split. */
export function measure(
  engine: Engine,
  file: string,
  data: SearchData,
  split: string,
): Measurement {
  const start = performance.now()
  const { rank, serialise } = engine.build(data.documents)
  const buildMs = performance.now() - start
  const queries = data.queries.filter((query) => query.split === split)
  const answerable = queries.filter(({ relevant }) => relevant.length > 0)
  const times: number[] = []
  const ask = (text: string) => {
    const before = performance.now()
    const answer = rank(text, false)
    times.push(performance.now() - before)
    return answer
  }
  const clean = queries.map((query) => ({ query, answer: ask(query.text) }))
  const typo = answerable.map((query) => ({ query, answer: ask(query.typo) }))
  const half = answerable.map((query) => ({ query, answer: rank(cutInHalf(query.text), true) }))
  const hasUnanswerable = answerable.length < queries.length
  times.sort((a, b) => a - b)
  return {
    file,
    engine: engine.name,
    documents: data.documents.length,
    clean: judge(clean.filter(({ query }) => query.relevant.length > 0)),
    typo: judge(typo),
    auroc: hasUnanswerable ? measureAuroc(clean) : null,
    answeredAt90: hasUnanswerable ? countAnswered(clean, 0.9) : null,
    halfTypedR3: judge(half).r3,
    buildMs,
    indexGzipBytes: gzipSync(serialise()).length,
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}

type Asked = { query: BenchQuery; answer: Answer }

/** What stands in the box when half of the letters are typed. */
function cutInHalf(text: string): string {
  return text.slice(0, Math.max(3, Math.ceil(text.length / 2))).trimEnd()
}

function judge(asked: readonly Asked[]): Quality {
  const quality = { r1: 0, r3: 0, r5: 0, mrr: 0, ndcg: 0 }
  for (const { query, answer } of asked) {
    const places = answer.ids.flatMap((id, i) => (query.relevant.includes(id) ? i + 1 : []))
    const first = places[0]
    if (first === undefined) continue
    if (first === 1) quality.r1++
    if (first <= 3) quality.r3++
    if (first <= 5) quality.r5++
    quality.mrr += 1 / first
    const ideal = Math.min(query.relevant.length, 10)
    quality.ndcg += sumGains(places) / sumGains(Array.from({ length: ideal }, (_, i) => i + 1))
  }
  const count = Math.max(1, asked.length)
  return {
    r1: quality.r1 / count,
    r3: quality.r3 / count,
    r5: quality.r5 / count,
    mrr: quality.mrr / count,
    ndcg: quality.ndcg / count,
  }
}

const sumGains = (places: readonly number[]) =>
  places.reduce((sum, place) => sum + 1 / Math.log2(place + 1), 0)

/** The chance that a query with an answer is surer than one without; ties count half. */
function measureAuroc(asked: readonly Asked[]): number {
  const ranked = [...asked].sort((a, b) => a.answer.confidence - b.answer.confidence)
  let below = 0
  let won = 0
  for (let i = 0; i < ranked.length; ) {
    let j = i
    while (j < ranked.length && ranked[j]?.answer.confidence === ranked[i]?.answer.confidence) j++
    const tied = ranked.slice(i, j)
    const without = tied.filter(({ query }) => query.relevant.length === 0).length
    won += (tied.length - without) * (below + without / 2)
    below += without
    i = j
  }
  return won / (below * (asked.length - below))
}

/** The largest share of queries, surest first, of whose first hits `precision` are right. */
function countAnswered(asked: readonly Asked[], precision: number): number {
  const ranked = [...asked].sort((a, b) => b.answer.confidence - a.answer.confidence)
  let right = 0
  let answered = 0
  for (const [i, { query, answer }] of ranked.entries()) {
    if (query.relevant.includes(answer.ids[0] ?? '')) right++
    if (right >= precision * (i + 1)) answered = i + 1
  }
  return answered / ranked.length
}
