import type { Settings } from '../settings/user-settings'
import type { DialectMemory } from './settle-dialect'

const MOST_SERVERS = 20

/** Keeps what was found out about the last servers among what the settings file remembers. */
export function dialectMemoryIn(settings: Pick<Settings, 'remembered' | 'remember'>): DialectMemory {
  return {
    read: (server) => settings.remembered().foundDialects[server],
    keep: (server, { version, dialect }) => {
      const others = Object.entries(settings.remembered().foundDialects).filter(([key]) => key !== server)
      const last = others.slice(-(MOST_SERVERS - 1))
      const found = [server, { version, dialect: { ...dialect } }] as const
      settings.remember({ foundDialects: Object.fromEntries([...last, found]) })
    },
  }
}
