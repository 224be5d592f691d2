import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The import names that the product's own code uses. None is bare: `electron` must stay the package, not our folder. */
export const aliases = {
  '@shared': at('electron/shared'),
  '@': at('renderer'),
}

/** What tests may say on top of that. */
export const testAliases = {
  ...aliases,
  '@main': at('electron/main'),
  '@preload': at('electron/preload'),
  '@contact-centre': at('electron/contact-centre'),
  '@support': at('test/support'),
}
