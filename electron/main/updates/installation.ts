import { win32 } from 'node:path'

/** Where this copy of the program is. `executable` is its absolute path. */
export interface Installation {
  readonly platform: NodeJS.Platform
  readonly executable: string
  readonly exists: (path: string) => boolean
}

/**
 * Whether the installer that updates bring may replace this copy. On Windows only the one that NSIS made: it leaves its
 * uninstaller beside the executable, which an MSI and a copied folder do not have.
 */
export function isReplaceable({ platform, executable, exists }: Installation): boolean {
  if (platform !== 'win32') return true
  return exists(win32.join(win32.dirname(executable), 'Uninstall Switchyard.exe'))
}
