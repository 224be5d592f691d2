import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readBounded } from '@main/files/read-bounded'
import { scratchFolder } from '@support/scratch-folder'

let folder: string

beforeEach(async () => {
  folder = await scratchFolder()
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
