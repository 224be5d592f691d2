import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { feedFrom, isSignedBy } from '@main/updates/update-feed'
import { updateFailure } from '@main/updates/update-failure'
import { initialSettings } from '@shared/domain/settings'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const list = 'version: 1.2.0\n'
const signature = sign(null, Buffer.from(list), privateKey).toString('base64')

describe('the feed of updates', () => {
  it('is there when the settings name a server and a key, and its address is a folder', () => {
    const updateServer = ['https://updates.example.com/a']
    const settings = { ...initialSettings, updateServer, updateKey: [key], updateChannel: 'beta' } as const
    expect(feedFrom(settings)).toEqual({ url: 'https://updates.example.com/a/', key, channel: 'beta' })
  })

  it.each([
    ['no key', ['https://updates.example.com'], []],
    ['no server', [], [key]],
    ['a server without encryption', ['http://updates.example.com'], [key]],
    ['a password in the address', ['https://me:secret@updates.example.com'], [key]],
    ['something that is no address', ['updates'], [key]],
  ])('is not there with %s', (_what, updateServer, updateKey) => {
    expect(feedFrom({ ...initialSettings, updateServer, updateKey })).toBeUndefined()
  })
})

describe('the signature of a list of updates', () => {
  it('is the key’s over exactly that text', () => {
    expect(isSignedBy(key, list, `${signature}\n`)).toBe(true)
  })

  it.each([
    ['another text', key, `${list} `, signature],
    ['no signature', key, list, ''],
    ['a signature that is cut off', key, list, signature.slice(0, 40)],
    ['a key that is none', 'bm8ga2V5', list, signature],
    [
      'the key of somebody else',
      generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      list,
      signature,
    ],
    [
      'a key of another kind',
      generateKeyPairSync('rsa', { modulusLength: 1024 })
        .publicKey.export({ type: 'spki', format: 'der' })
        .toString('base64'),
      list,
      signature,
    ],
  ])('is refused with %s', (_what, theirKey, text, theirs) => {
    expect(isSignedBy(theirKey, text, theirs)).toBe(false)
  })
})

describe('a failure of the updater', () => {
  it.each([
    ['ERR_UPDATE_UNTRUSTED', 'update-untrusted'],
    ['ERR_UPDATER_INVALID_SIGNATURE', 'update-untrusted'],
    ['ERR_CHECKSUM_MISMATCH', 'update-damaged'],
    ['ECONNREFUSED', 'update-unreachable'],
  ])('with the code %s is told as %s', (code, reason) => {
    expect(updateFailure(Object.assign(new Error('x'), { code })).reason).toBe(reason)
  })
})
