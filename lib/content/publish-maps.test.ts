import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { layoutMap } from '@/lib/flows/map/layout-map'
import { MAPS_FOLDER } from './cache-files'
import { publishContent } from './publish-content'
import { toyProject, writeToProject } from './toy-project'

const listMaps = (root: string) => readdir(path.join(root, MAPS_FOLDER))

test('every flow has its map, laid out once, and an old one goes', async () => {
  const root = await toyProject()
  const { content } = await publishContent(root)
  const name = content?.maps.toy ?? ''
  expect(await listMaps(root)).toEqual([name])
  const kept = JSON.parse(await readFile(path.join(root, MAPS_FOLDER, name), 'utf8'))
  const [flow] = content?.flows ?? []
  if (flow === undefined) throw new Error('the toy content has no flow')
  expect(kept).toEqual(JSON.parse(JSON.stringify(await layoutMap(flow))))

  expect((await publishContent(root)).content?.maps).toEqual({ toy: name })
  const file = 'content/flows/toy.mdx'
  const text = await readFile(path.join(root, file), 'utf8')
  await writeToProject(root, { [file]: text.replace(/^title: .*$/m, 'title: Another') })
  const after = (await publishContent(root)).content?.maps.toy ?? ''
  expect(after).not.toBe(name)
  expect(await listMaps(root)).toEqual([after])
})
