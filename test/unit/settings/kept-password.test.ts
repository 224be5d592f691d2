import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { openKeptPassword, type Cipher } from '@main/settings/kept-password'
import { scratchFolder } from '@support/scratch-folder'

const credentials = { server: 'https://gws.example.com', userName: 'n.haddad', password: 'open sesame' }
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a))

function cipher(state: Awaited<ReturnType<Cipher['state']>> = 'ready'): Cipher {
  return {
    state: () => Promise.resolve(state),
    encrypt: (text) => Promise.resolve(turned(Buffer.from(text))),
    decrypt: (secret) => Promise.resolve(turned(secret).toString()),
  }
}

describe('the kept password', () => {
  let folder: string
  let path: string

  beforeEach(async () => {
    folder = await scratchFolder()
    path = join(folder, 'password')
  })

  it('is there at the next start', async () => {
    await (await openKeptPassword(path, cipher(), silentLog)).keep(credentials)
    const next = await openKeptPassword(path, cipher(), silentLog)
    expect([next.isKept(), await next.read()]).toEqual([true, credentials])
  })

  it('lies in a file that only the user can read, and not as it was typed', async () => {
    await (await openKeptPassword(path, cipher(), silentLog)).keep(credentials)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const bytes = Buffer.from(await readFile(path, 'utf8'), 'base64').toString('latin1')
    expect(bytes).not.toContain(credentials.password)
  })

  it('is gone once it is forgotten', async () => {
    const kept = await openKeptPassword(path, cipher(), silentLog)
    await kept.keep(credentials)
    await kept.forget()
    expect([kept.isKept(), await kept.read()]).toEqual([false, null])
    expect((await openKeptPassword(path, cipher(), silentLog)).isKept()).toBe(false)
  })

  it('is not there when its file was only emptied, as where its folder does not let it go', async () => {
    await writeFile(path, '')
    expect((await openKeptPassword(path, cipher(), silentLog)).isKept()).toBe(false)
  })

  it('is said to be still there when the disk keeps it', async () => {
    const kept = await openKeptPassword(join(path, 'no-file', 'here'), cipher(), silentLog)
    await writeFile(path, 'a file where a folder is expected')
    expect(await kept.forget()).toMatchObject({ failure: { reason: 'password-not-forgotten' } })
  })

  it.each(['plain', 'absent'] as const)('is given to no store that is %s', async (state) => {
    const kept = await openKeptPassword(path, cipher(state), silentLog)
    expect(await kept.keep(credentials)).toMatchObject({ ok: false })
    expect([kept.refusal(), kept.isKept()]).toEqual([state, false])
    await expect(stat(path)).rejects.toThrow()
  })

  it('is forgotten when the store cannot open it any more', async () => {
    await writeFile(path, Buffer.from('from another computer').toString('base64'))
    const kept = await openKeptPassword(path, cipher(), silentLog)
    expect(await kept.read()).toBeNull()
    await expect(stat(path)).rejects.toThrow()
  })

  it('is not kept when the store fails', async () => {
    const locked = { ...cipher(), encrypt: () => Promise.reject(new Error('locked')) }
    const kept = await openKeptPassword(path, locked, silentLog)
    expect(await kept.keep(credentials)).toMatchObject({ failure: { reason: 'secret-store-refused' } })
    expect(kept.isKept()).toBe(false)
  })

  it('is not kept when the disk does not take it', async () => {
    await mkdir(path)
    const kept = await openKeptPassword(path, cipher(), silentLog)
    expect(await kept.keep(credentials)).toMatchObject({ failure: { reason: 'password-not-kept' } })
    expect(kept.isKept()).toBe(false)
  })
})
