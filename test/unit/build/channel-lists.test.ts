import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { scratchFolder } from '@support/scratch-folder'

const script = new URL('../../../build/setup/release/channel-lists.mjs', import.meta.url).href
const { writeChannelLists } = (await import(/* @vite-ignore */ script)) as {
  writeChannelLists: (folder: string, version: string) => Promise<void>
}

let folder = ''
beforeEach(async () => {
  folder = await scratchFolder()
  for (const name of ['latest.yml', 'latest-linux-arm64.yml', 'builder-debug.yml'])
    await writeFile(join(folder, name), name)
})

describe('the lists of updates', () => {
  it('offer a version for everybody on both channels', async () => {
    await writeChannelLists(folder, '1.2.0')
    expect((await readdir(folder)).sort()).toEqual([
      ...['beta-linux-arm64.yml', 'beta.yml', 'builder-debug.yml'],
      ...['latest-linux-arm64.yml', 'latest.yml'],
    ])
  })

  it('offer a test version only to those who take test versions', async () => {
    await writeChannelLists(folder, '1.3.0-beta.1')
    expect((await readdir(folder)).sort()).toEqual([
      ...['beta-linux-arm64.yml', 'beta.yml', 'builder-debug.yml'],
    ])
  })
})
