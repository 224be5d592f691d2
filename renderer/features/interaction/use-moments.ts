import { useI18n } from 'vue-i18n'
import { formatAge, formatMoment } from '@/ui/age.format'
import { useTones, type Tone } from '@/features/board/use-tones'
import { useNow } from '@/ui/use-now'

/** Moments in words; all times are ms since the epoch, null where they are not known and the words are empty. */
export interface Moments {
  /** How long ago: `2 d 4 h`. Ticks. */
  readonly age: (at: number) => string
  readonly absolute: (at: number | null) => string
  /** How far a deadline is: `Overdue 4 h 10`, `Due in 12 min`; null when there is none. Ticks. */
  readonly due: (at: number | null) => DueTag | null
}

/** A deadline in words. */
export interface DueTag {
  readonly tone: Tone
  readonly text: string
}

/** Words moments against the ticking clock. */
export function useMoments(): Moments {
  const { t } = useI18n()
  const now = useNow()
  const tones = useTones()
  const age = (at: number): string => formatAge(now.value - at)
  const due = (at: number | null): DueTag | null => {
    if (at === null) return null
    const left = at - now.value
    const age = formatAge(Math.abs(left))
    return {
      tone: tones.ofDue(left),
      text: left < 0 ? t('interaction.overdue', { age }) : t('interaction.dueIn', { age }),
    }
  }
  return {
    ...{ age, due },
    absolute: (at) => (at === null ? '' : formatMoment(at)),
  }
}
