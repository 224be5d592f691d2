import { useSettingsStore } from '@/features/settings/settings.store'

/** How an age or a promised time looks: as any other, in amber, or in red. */
export type Tone = 'neutral' | 'due' | 'late'

/** Judges by the limits that the user or the administrator set. Times are ms. */
export interface Tones {
  readonly ofAge: (ageMs: number) => Tone
  /** `leftMs` until the promised time; negative when it is over. */
  readonly ofDue: (leftMs: number) => Tone
}

const MINUTE_MS = 60_000

/** Judges an age in ms by two limits in minutes; 0 turns a limit off, and red wins. */
export function ageToneOf(ageMs: number, amberMinutes: number, redMinutes: number): Tone {
  const isBeyond = (minutes: number): boolean => minutes > 0 && ageMs >= minutes * MINUTE_MS
  if (isBeyond(redMinutes)) return 'late'
  return isBeyond(amberMinutes) ? 'due' : 'neutral'
}

/** Judges what is left in ms: red when it is over, amber within the minutes, of which 0 is never. */
export function dueToneOf(leftMs: number, soonMinutes: number): Tone {
  if (leftMs < 0) return 'late'
  return leftMs < soonMinutes * MINUTE_MS ? 'due' : 'neutral'
}

/** Judges as the settings are at that moment. */
export function useTones(): Tones {
  const store = useSettingsStore()
  return {
    ofAge: (ageMs) => ageToneOf(ageMs, store.settings.ageAmberMinutes, store.settings.ageRedMinutes),
    ofDue: (leftMs) => dueToneOf(leftMs, store.settings.dueSoonMinutes),
  }
}
