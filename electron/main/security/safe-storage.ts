import { safeStorage } from 'electron'

/** The backends of Linux that encrypt with a key that anybody can know, or that nobody could name. */
const withoutSecret: readonly string[] = ['basic_text', 'unknown']

/**
 * The system's secret store: Keychain, DPAPI, or the desktop's keyring. On Linux without a keyring Chromium falls back to a
 * fixed key, which protects from nobody; that counts as `plain`. To be asked after the app is ready.
 */
export const systemCipher = {
  state: async (): Promise<'ready' | 'plain' | 'absent'> => {
    const isPlain =
      process.platform === 'linux' && withoutSecret.includes(safeStorage.getSelectedStorageBackend())
    if (isPlain) return 'plain'
    return (await safeStorage.isAsyncEncryptionAvailable()) ? 'ready' : 'absent'
  },
  encrypt: (text: string): Promise<Buffer> => safeStorage.encryptStringAsync(text),
  decrypt: async (secret: Buffer): Promise<string> => (await safeStorage.decryptStringAsync(secret)).result,
}
