import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useToasts } from '@/ui/use-toasts'
import { useSubjectNames } from './batch/use-subject-names'
import { useUnfinishedStore } from './unfinished.store'

/** Tells once when nobody has opened what was given, as soon as that has lasted too long. */
export function useReminderNews(): void {
  const { t } = useI18n()
  const board = useBoardStore()
  const toasts = useToasts()
  const unfinished = useUnfinishedStore()
  const subjects = useSubjectNames()
  let told: ReadonlySet<string> = new Set()

  watch(
    () => unfinished.notOpened,
    (list) => {
      const fresh = list.filter(({ interactionId }) => !told.has(interactionId))
      told = new Set(list.map(({ interactionId }) => interactionId))
      const [first] = fresh
      if (!first) return
      const { interactionId } = first
      toasts.show({
        tone: 'due',
        title: t('transfers.reminder.notOpenedCount', fresh.length),
        text: subjects.subject(interactionId),
        action: { label: t('transfers.reminder.show'), run: () => board.select(interactionId) },
      })
    },
    { immediate: true },
  )
}
