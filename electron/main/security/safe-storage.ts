import { safeStorage } from 'electron'

/** The backends of Linux that encrypt with a key that anybody can know, or that nobody could name. */
const withoutSecret: readonly string[] = ['basic_text', 'unknown']

type Asynchronous = Pick<
  typeof safeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
>

/** All that an older Electron has, such as the one for networks without the official download. */
interface Synchronous {
  readonly isEncryptionAvailable: () => boolean
  readonly encryptString: (text: string) => Buffer
  readonly decryptString: (secret: Buffer) => string
}

function storage(): Partial<Asynchronous> & Synchronous {
  return safeStorage
}

/**
 * The system's secret store: Keychain, DPAPI, or the desktop's keyring. On Linux without a keyring Chromium falls back to a
 * fixed key, which protects from nobody; that counts as `plain`. To be asked after the app is ready.
 */
export const systemCipher = {
  state: async (): Promise<'ready' | 'plain' | 'absent'> => {
    const isPlain =
      process.platform === 'linux' && withoutSecret.includes(safeStorage.getSelectedStorageBackend())
    if (isPlain) return 'plain'
    const isReady = (await storage().isAsyncEncryptionAvailable?.()) ?? storage().isEncryptionAvailable()
    return isReady ? 'ready' : 'absent'
  },
  encrypt: async (text: string): Promise<Buffer> =>
    (await storage().encryptStringAsync?.(text)) ?? storage().encryptString(text),
  decrypt: async (secret: Buffer): Promise<string> => {
    const opened = await storage().decryptStringAsync?.(secret)
    return opened ? opened.result : storage().decryptString(secret)
  },
}
