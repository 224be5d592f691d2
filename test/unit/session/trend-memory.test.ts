import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { trendMemoryIn } from '@main/session/trend-memory'
import { scratchFolder } from '@support/scratch-folder'

const noor = { servers: ['https://gws.example.com'], userId: 'u1' }
const trend = {
  ...{ stepMs: 60_000, ownerKeys: ['Agent:u1', 'Agent:u2'] },
  moments: [{ at: 7, counts: Uint32Array.of(3, 1, 0, 0) }],
}
let folder: string
const file = (): string => join(folder, 'trend.json')

beforeEach(async () => {
  folder = await scratchFolder()
})

describe('the memory of the trend', () => {
  it('gives back what it was given', async () => {
    const memory = trendMemoryIn(file(), silentLog)
    await memory.keep(noor, trend)
    expect(await memory.read(noor)).toEqual(trend)
  })

  it.each([
    ['somebody else', { ...noor, userId: 'u2' }],
    ['another site', { ...noor, servers: ['https://gws.example.org'] }],
  ])('gives nothing to %s', async (_who, person) => {
    const memory = trendMemoryIn(file(), silentLog)
    await memory.keep(noor, trend)
    expect(await memory.read(person)).toBeNull()
  })

  it.each([
    ['no file', null],
    ['half a file', '{"version":1,'],
    ['other numbers', JSON.stringify({ ...noor, ...trend, version: 1, moments: [{ at: 7, counts: '3 x' }] })],
  ])('knows nothing with %s', async (_what, text) => {
    if (text !== null) await writeFile(file(), text)
    expect(await trendMemoryIn(file(), silentLog).read(noor)).toBeNull()
  })

  it('does without when the disk does not take it', async () => {
    const memory = trendMemoryIn(join(file(), 'no-folder'), silentLog)
    await writeFile(file(), '')
    await memory.keep(noor, trend)
    expect(await memory.read(noor)).toBeNull()
  })

  it('writes keys of owners and numbers, nothing else', async () => {
    await trendMemoryIn(file(), silentLog).keep(noor, trend)
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual({
      ...{ version: 1, ...noor, stepMs: 60_000, ownerKeys: ['Agent:u1', 'Agent:u2'] },
      moments: [{ at: 7, counts: '3 1 0 0' }],
    })
  })
})
