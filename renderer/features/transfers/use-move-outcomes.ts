import { useI18n } from 'vue-i18n'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts, type Toast } from '@/ui/use-toasts'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import { failureOf } from '@shared/failure'
import type { Result } from '@shared/result'
import { useTransfersStore, type MoveOutcome, type MoveSubject } from './transfers.store'
import { usePlaceNames } from './use-place-names'
import { useUndoNote } from './use-undo-note'

/** What main answered to a move. */
export interface MoveAnswer {
  readonly subject: MoveSubject
  readonly target: TransferTarget
  readonly result: Result<MoveReport>
  /** Whether the interaction was to be completed, which main reports as placed. */
  readonly isComplete: boolean
}

/** Tells how moves ended. */
export interface MoveOutcomes {
  readonly tell: (answer: MoveAnswer) => void
  /** The interaction left the board before anything was asked. */
  readonly tellGone: () => void
}

/**
 * A success is a passing note. A refusal is told in the dialog it was asked from, else as a note. What needs the person,
 * stranded or unconfirmed, stays on the screen until it was seen, even when the dialog was closed meanwhile.
 */
export function useMoveOutcomes(): MoveOutcomes {
  const { t } = useI18n()
  const transfers = useTransfersStore()
  const toasts = useToasts()
  const names = usePlaceNames()
  const words = useFailureText()
  const tellDone = useUndoNote()

  function tell(answer: MoveAnswer): void {
    const { subject, result, target } = answer
    const title = titleOfSuccess(answer)
    if (title !== null) {
      if (isShownFor(subject)) transfers.show(null)
      const note: Toast = { tone: 'good', title, text: subject.subject || t('transfers.untitled') }
      return tellDone(note, result.ok ? result.value.batchId : undefined)
    }
    const outcome: MoveOutcome = result.ok
      ? { type: 'report', report: result.value }
      : { type: 'failure', failure: result.failure, target }
    const needsPerson =
      result.ok && (result.value.state === 'stranded' || result.value.state === 'unconfirmed')
    const isFree = transfers.dialog === null || isShownFor(subject)
    if (isShownFor(subject) || (needsPerson && isFree)) transfers.show({ step: 'outcome', subject, outcome })
    else tellInPassing(subject, outcome)
  }

  function titleOfSuccess({ result, target, isComplete }: MoveAnswer): string | null {
    if (!result.ok) return null
    switch (result.value.state) {
      case 'held':
        return t('transfers.done.held')
      case 'placed':
        return isComplete
          ? t('transfers.done.completed')
          : t('transfers.done.placed', { target: names.target(target) })
      case 'put-back':
        return t('transfers.done.putBack', { target: names.target(target) })
      default:
        return null
    }
  }

  function isShownFor(subject: MoveSubject): boolean {
    return transfers.dialog?.step === 'moving' && transfers.dialog.subject.id === subject.id
  }

  function tellInPassing(subject: MoveSubject, outcome: MoveOutcome): void {
    const failure =
      outcome.type === 'failure'
        ? outcome.failure
        : (outcome.report.failure ?? failureOf('no-confirmation', 'the report gives no reason'))
    const { title, advice } = words(failure)
    const show = (): void => transfers.show({ step: 'outcome', subject, outcome })
    toasts.show({
      ...{ tone: 'late', title, text: advice },
      action: { label: t('transfers.outcome.show'), run: show },
    })
  }

  function tellGone(): void {
    const { title, advice } = words(failureOf('taken-by-someone-else', 'the row left the board'))
    toasts.show({ tone: 'late', title, text: advice })
  }

  return { tell, tellGone }
}
