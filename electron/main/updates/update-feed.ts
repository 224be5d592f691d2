import { createPublicKey, verify } from 'node:crypto'
import type { UserSettings } from '@shared/domain/settings'

/** Where updates come from. `key` is the public key, Ed25519, in base64 as `openssl pkey -pubout -outform DER` writes it. */
export interface UpdateFeed {
  readonly url: string
  readonly key: string
  readonly channel: UserSettings['updateChannel']
}

/** The feed that the settings name, undefined when server or key is missing. Https, or this computer itself. */
export function feedFrom(settings: UserSettings): UpdateFeed | undefined {
  const [server = ''] = settings.updateServer
  const [key = ''] = settings.updateKey
  if (key === '' || !isSafeAddress(server)) return undefined
  return { url: server.endsWith('/') ? server : `${server}/`, key, channel: settings.updateChannel }
}

/** Whether `signature`, base64, is the key's over exactly that text. Whatever cannot be read is no signature. */
export function isSignedBy(key: string, text: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    if (publicKey.asymmetricKeyType !== 'ed25519') return false
    return verify(null, Buffer.from(text), publicKey, Buffer.from(signature.trim(), 'base64'))
  } catch {
    return false
  }
}

function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
}
