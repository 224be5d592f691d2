import { useSettingsStore } from '@/features/settings/settings.store'

/** How an age looks: as any other, amber for long, red for too long. */
export type AgeTone = 'none' | 'due' | 'late'

const MINUTE_MS = 60_000

/** Judges an age in ms by two limits in minutes; 0 turns a limit off, and red wins. */
export function ageToneOf(ageMs: number, amberMinutes: number, redMinutes: number): AgeTone {
  const isBeyond = (minutes: number): boolean => minutes > 0 && ageMs >= minutes * MINUTE_MS
  if (isBeyond(redMinutes)) return 'late'
  return isBeyond(amberMinutes) ? 'due' : 'none'
}

/** Judges ages as the user set it. */
export function useAgeTone(): (ageMs: number) => AgeTone {
  const store = useSettingsStore()
  return (ageMs) => ageToneOf(ageMs, store.settings.ageAmberMinutes, store.settings.ageRedMinutes)
}
