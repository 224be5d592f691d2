import { useI18n } from 'vue-i18n'
import { useFailureText } from '@/features/failures/use-failure-text'
import type { Batch, BatchItem } from '@shared/domain/batch'
import { usePlaceNames } from '../use-place-names'
import { resultGroups, summaryOfBatch, type BatchSummary } from './batch-summary'
import type { BatchDraft } from './batches.store'
import { formatNumber } from '@/ui/number.format'

/** Sentences about a batch. */
export interface BatchWords {
  readonly title: (draft: BatchDraft) => string
  /** Where the subjects of a draft lie, in a few words. */
  readonly whence: (draft: BatchDraft) => string
  /** `Moving 12 of 50`, `47 of 50 moved`: the one sentence about a batch. */
  readonly headline: (batch: Batch, summary?: BatchSummary) => string
  /** What is to be known besides: what did not move, what needs a person. */
  readonly notes: (batch: Batch, summary?: BatchSummary) => readonly string[]
  /** Why an item came out as it did; empty for a plain success. */
  readonly why: (item: BatchItem) => string
}

/** Words batches in the current language. */
export function useBatchWords(): BatchWords {
  const { t } = useI18n()
  const names = usePlaceNames()
  const failure = useFailureText()

  function title({ purpose, subjects }: BatchDraft): string {
    if (purpose.kind === 'empty') return t('batches.title.empty', { name: names.owner(purpose.ownerKey) })
    return t(`batches.title.${purpose.kind}`, { n: formatNumber(subjects.length) }, subjects.length)
  }

  function whence({ purpose, subjects }: BatchDraft): string {
    const workbins = [...new Set(subjects.map(({ workbinKey }) => workbinKey))]
    const [only] = workbins
    if (purpose.kind !== 'empty' && workbins.length === 1 && only !== undefined) {
      return t('batches.note.from', { place: names.workbinWithOwner(only) })
    }
    const places = t('batches.note.workbins', { n: formatNumber(workbins.length) }, workbins.length)
    return `${t('batches.note.total', { n: formatNumber(subjects.length) }, subjects.length)} ${places}`
  }

  function headline(batch: Batch, summary = summaryOfBatch(batch, 0)): string {
    const { counts, total, isEnded, done } = summary
    const isUndo = batch.undoes !== null
    const good = counts.moved + counts.undone
    const values = { n: formatNumber(total), done: formatNumber(isEnded ? good : done) }
    if (!isEnded) return t(isUndo ? 'batches.progress.undoing' : 'batches.progress.moving', values)
    if (counts.undone === total) return t('batches.result.isUndone', values)
    if (good === total) return t(`batches.result.${allWordOf(batch)}`, values, total)
    if (good === 0) return t(isUndo ? 'batches.result.nothingUndone' : 'batches.result.none')
    return t(isUndo ? 'batches.result.someUndone' : 'batches.result.some', values)
  }

  function notes(batch: Batch, summary = summaryOfBatch(batch, 0)): readonly string[] {
    const { counts, isEnded, total } = summary
    if (!isEnded) return [t('batches.progress.soFar', counts.unchanged + counts['needs-action'])]
    const told = resultGroups.filter((group) => group !== 'open' && group !== 'moved')
    const isUndone = counts.undone === total
    return [
      ...(batch.isCancelled ? [t('batches.result.cancelled')] : []),
      ...told
        .filter((group) => counts[group] > 0 && !(group === 'undone' && isUndone))
        .map((group) => t(`batches.result.${group}`, { n: formatNumber(counts[group]) }, counts[group])),
    ]
  }

  function why(item: BatchItem): string {
    if (item.failure) return failure(item.failure).title
    if (item.skipped) return t(`batches.skip.${item.skipped}`)
    if (item.reasonNotAttached) return t('batches.result.noReason')
    return item.noUndo && item.state === 'moved' ? t(`batches.noUndo.${item.noUndo}`) : ''
  }

  return { title, whence, headline, notes, why }
}

function allWordOf({ undoes, items }: Batch): 'all' | 'allUndone' | 'pulled' {
  if (undoes !== null) return 'allUndone'
  return items.every(({ target }) => target.kind === 'me') ? 'pulled' : 'all'
}
