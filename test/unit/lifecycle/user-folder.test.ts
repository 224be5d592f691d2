import { readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isWritableFolder, userFolder } from '@main/lifecycle/user-folder'
import { scratchFolder } from '@support/scratch-folder'

const startedWith = (folder: string) => ({ commandLine: { getSwitchValue: () => folder } })

describe('the folder of the user', () => {
  const getPath = (name: string): string => `/home/noor/${name}`

  it('is what the system tells', () => {
    expect(userFolder({ getPath, ...startedWith('') })).toBe('/home/noor/userData')
    expect(userFolder({ getPath, ...startedWith(tmpdir()) })).toBe('/home/noor/userData')
  })

  it('is the one that was asked for when that cannot be made, which the system would not tell', () => {
    const folder = join(import.meta.filename, 'profile')
    expect(userFolder({ getPath, ...startedWith(folder) })).toBe(folder)
  })

  it('is none for a user without a home directory', () => {
    const none = (): never => {
      throw new Error("Failed to get 'userData' path")
    }
    expect(userFolder({ getPath: none, ...startedWith('') })).toBeUndefined()
  })
})

describe('whether the folder can be written', () => {
  let folder: string

  beforeEach(async () => {
    folder = await scratchFolder()
  })

  it('is found out by trying, and nothing is left behind', async () => {
    expect(isWritableFolder(folder)).toBe(true)
    expect(await readdir(folder)).toEqual([])
  })

  it('is yes for a folder that is not there yet, and then is', async () => {
    expect(isWritableFolder(join(folder, 'deeper', 'Switchyard'))).toBe(true)
    expect(await readdir(join(folder, 'deeper'))).toEqual(['Switchyard'])
  })

  it('is no where no file can be made', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect([isWritableFolder(file), isWritableFolder(join(file, 'Switchyard'))]).toEqual([false, false])
  })
})
