import { useI18n } from 'vue-i18n'
import { formatAge, formatMoment } from '@/ui/age.format'
import { useNow } from '@/ui/use-now'

/** Moments in words; all times are ms since the epoch, null where they are not known and the words are empty. */
export interface Moments {
  /** How long ago: `2 d 4 h`. Ticks. */
  readonly age: (at: number) => string
  readonly absolute: (at: number | null) => string
  /** How far a deadline is: `Overdue 4 h 10`, `Due in 12 min`; null when there is none. Ticks. */
  readonly due: (at: number | null) => DueTag | null
}

/** A deadline in words; `due` within the hour. */
export interface DueTag {
  readonly tone: 'neutral' | 'due' | 'late'
  readonly text: string
}

const SOON_MS = 3_600_000

/** Words moments against the ticking clock. */
export function useMoments(): Moments {
  const { t } = useI18n()
  const now = useNow()
  const age = (at: number): string => formatAge(now.value - at)
  const due = (at: number | null): DueTag | null => {
    if (at === null) return null
    const left = at - now.value
    if (left < 0) return { tone: 'late', text: t('interaction.overdue', { age: formatAge(-left) }) }
    return {
      tone: left < SOON_MS ? 'due' : 'neutral',
      text: t('interaction.dueIn', { age: formatAge(left) }),
    }
  }
  return {
    ...{ age, due },
    absolute: (at) => (at === null ? '' : formatMoment(at)),
  }
}
