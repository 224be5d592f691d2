import { shallowRef, toValue, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { problemOfEdit, type CaseDataEdit } from '@shared/domain/case-data'
import type { CaseEntry } from '@shared/domain/interaction'

/** Changing the case data of one held interaction. */
export interface CaseDataChanges {
  readonly isBusy: ShallowRef<boolean>
  /** Why the last change was not made, in words; empty when there is nothing to say. */
  readonly problem: ShallowRef<string>
  /** Makes a change; true when it is made. What speaks against it is told before main is asked. */
  readonly change: (edit: CaseDataEdit) => Promise<boolean>
  readonly forget: () => void
}

/** Makes changes one at a time, and words what is wrong with them. */
export function useCaseData(
  interactionId: MaybeRefOrGetter<string>,
  entries: MaybeRefOrGetter<readonly CaseEntry[]>,
): CaseDataChanges {
  const bridge = useBridge()
  const words = useFailureText()
  const { t } = useI18n()
  const isBusy = shallowRef(false)
  const problem = shallowRef('')

  async function change(edit: CaseDataEdit): Promise<boolean> {
    const barred = problemOfEdit(edit, toValue(entries))
    problem.value = barred ? t(`interaction.caseData.problem.${barred}`) : ''
    if (barred || isBusy.value) return false
    isBusy.value = true
    const result = await bridge.interactions.changeCaseData({ interactionId: toValue(interactionId), edit })
    isBusy.value = false
    if (result.ok) return true
    const { title, advice } = words(result.failure)
    problem.value = `${title} ${advice}`
    return false
  }

  return {
    ...{ isBusy, problem, change },
    forget: () => {
      problem.value = ''
    },
  }
}
