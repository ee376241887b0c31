/* Stands for an author's editor in tests: notes in opened.txt what it is asked to open. */
import { appendFileSync } from 'node:fs'

appendFileSync('opened.txt', `${process.argv.slice(2).join(' ')}\n`)
