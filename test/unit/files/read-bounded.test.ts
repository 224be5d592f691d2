import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBounded } from '@main/files/read-bounded'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchyard-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a file that somebody opens', () => {
  it('is read up to its largest size, and not above', async () => {
    const path = join(folder, 'views')
    await writeFile(path, 'four')
    expect(await readBounded(path, 4)).toBe('four')
    await expect(readBounded(path, 3)).rejects.toThrow('more than 3 bytes')
  })

  it.runIf(process.platform !== 'win32')(
    'is refused when it is a pipe, which may never say anything',
    async () => {
      const path = join(folder, 'pipe')
      execFileSync('mkfifo', [path])
      await expect(readBounded(path, 4)).rejects.toThrow('this is no file')
    },
  )

  it('is refused when it is a folder', async () => {
    await expect(readBounded(folder, 1_000_000)).rejects.toThrow('this is no file')
  })
})
