import { useI18n } from 'vue-i18n'
import { failureOf, failureReasons } from '@shared/failure'
import { parseOwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey } from '@shared/domain/workbin'
import type { ActionLogEntry } from '@shared/domain/action-log'
import { useFailureText } from '@/features/failures/use-failure-text'
import { usePlaceNames } from '@/features/transfers/use-place-names'
import { useSubjectNames } from '@/features/transfers/batch/use-subject-names'
import { formatMoment } from '@/ui/age.format'

/** The columns of the action log on the screen. */
export type LogColumn = 'at' | 'action' | 'interaction' | 'from' | 'to' | 'outcome' | 'reason' | 'who'

/** What a line of the action log says, cell by cell. */
export interface ActionLogWords {
  readonly cell: (entry: ActionLogEntry, column: LogColumn) => string
  /** What more there is to know when one looks closer. */
  readonly more: (entry: ActionLogEntry, column: LogColumn) => string
  readonly tone: (entry: ActionLogEntry, column: LogColumn) => 'good' | 'due' | 'late' | ''
}

const tones: Readonly<Record<string, 'good' | 'due' | 'late'>> = {
  ...{ placed: 'good', held: 'good', 'put-back': 'good', done: 'good' },
  ...{ refused: 'due', unconfirmed: 'due', stranded: 'late' },
}

/** Words the action log with the names that places have on the board now. */
export function useActionLogWords(): ActionLogWords {
  const { t } = useI18n()
  const names = usePlaceNames()
  const subjects = useSubjectNames()
  const failure = useFailureText()

  function place(key: string | null): string {
    if (key === null) return ''
    if (key === 'me') return t('transfers.target.me')
    if (key.startsWith('queue:')) return t('transfers.target.queue', { name: key.slice('queue:'.length) })
    if (parseWorkbinKey(key)) return names.workbinWithOwner(key)
    return parseOwnerKey(key) ? names.owner(key) : key
  }

  function outcome({ outcome: word }: ActionLogEntry): string {
    return word in tones ? t(`actionLog.outcome.${word}`) : word
  }

  function cell(entry: ActionLogEntry, column: LogColumn): string {
    const cells: Readonly<Record<LogColumn, () => string>> = {
      at: () => formatMoment(Date.parse(entry.at)),
      action: () => t(`actionLog.action.${entry.action}`),
      interaction: () => subjects.subject(entry.interactionId),
      from: () => place(entry.from),
      to: () => place(entry.to),
      outcome: () => outcome(entry),
      reason: () => entry.reason,
      who: () => entry.userName,
    }
    return cells[column]()
  }

  function more(entry: ActionLogEntry, column: LogColumn): string {
    if (column === 'at') return entry.at
    if (column === 'interaction') return entry.interactionId
    if (column === 'who') return entry.server
    if (column !== 'outcome') return cell(entry, column)
    const reason = failureReasons.find((known) => known === entry.failureReason)
    return [
      outcome(entry),
      reason ? failure(failureOf(reason, '')).title : '',
      entry.serverCode === undefined ? '' : t('failures.details.code', { code: entry.serverCode }),
      entry.referenceId === undefined ? '' : t('actionLog.reference', { id: entry.referenceId }),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  return {
    ...{ cell, more },
    tone: (entry, column) => (column === 'outcome' ? (tones[entry.outcome] ?? '') : ''),
  }
}
