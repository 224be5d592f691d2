import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { useToasts } from '@/ui/use-toasts'
import { formatNumber } from '@/ui/number.format'
import type { BatchOrder } from '@shared/domain/batch'
import type { InteractionRow } from '@shared/domain/interaction'
import type { OwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey } from '@shared/domain/workbin'
import type { TargetOption } from '../target-options'
import type { MoveSubject } from '../transfers.store'
import { subjectOf } from '../use-move-subjects'
import { useRecentTargets } from '../use-recent-targets'
import { useBatchesStore, type BatchDraft, type BatchPurpose } from './batches.store'
import { batchSubjects, chosenTargets, nothingChosen, spreadOf, type SpreadChoice } from './spread-choice'
import { useBatches } from './use-batches'

/** Main takes no more in one order. */
const MOST = 10_000

/** Everything that leads to moving many interactions at once. */
export interface BatchOrders {
  /** Asks where these shall go. */
  readonly open: (rows: readonly InteractionRow[], purpose: BatchPurpose) => void
  /** Asks where everything in the workbins of an owner shall go. */
  readonly openEmptying: (ownerKey: OwnerKey) => void
  /** Goes straight to what a bulk to this one target would do; customers of chats are asked a name for first. */
  readonly openGiving: (
    rows: readonly InteractionRow[],
    target: TargetOption,
    purpose?: BatchPurpose,
  ) => Promise<void>
  /** Asks main what an order would do. */
  readonly preview: (draft: BatchDraft) => Promise<void>
  /** Starts what the preview shows. */
  readonly start: () => Promise<void>
}

/** Makes orders out of what a person chooses: nothing is asked of the server before the preview was seen. */
export function useBatchOrders(): BatchOrders {
  const bridge = useBridge()
  const board = useBoardStore()
  const batches = useBatchesStore()
  const toasts = useToasts()
  const { follow } = useBatches()
  const { remember } = useRecentTargets()
  const { t } = useI18n()

  function open(rows: readonly InteractionRow[], purpose: BatchPurpose): void {
    if (isFitting(rows)) batches.show({ step: 'choosing', draft: draftOf(rows, purpose) })
  }

  function openEmptying(ownerKey: OwnerKey): void {
    open(
      [...board.rows.values()].filter((row) => parseWorkbinKey(row.workbinKey)?.ownerKey === ownerKey),
      { kind: 'empty', ownerKey },
    )
  }

  const openGiving: BatchOrders['openGiving'] = async (rows, target, purpose = { kind: 'reassign' }) => {
    if (!isFitting(rows)) return
    const draft = draftOf(rows, purpose)
    const chosen = { ...draft, choice: { ...draft.choice, targets: [target] } }
    if (hasChats(draft.subjects)) batches.show({ step: 'choosing', draft: chosen })
    else await preview(chosen)
  }

  async function preview(draft: BatchDraft): Promise<void> {
    const order = orderOf(draft)
    if (!order) return
    void remember(chosenTargets(draft.choice))
    const asked = { step: 'preview', draft, order, plan: null, failure: null } as const
    batches.show(asked)
    const result = await bridge.batches.plan(order)
    if (batches.dialog !== asked) return
    batches.show(
      result.ok ? { ...asked, plan: result.value } : { ...asked, plan: null, failure: result.failure },
    )
  }

  async function start(): Promise<void> {
    const open = batches.dialog
    if (open?.step !== 'preview' || !open.plan) return
    await follow(bridge.batches.start(open.order), { inDialog: true, subjects: open.draft.subjects })
  }

  function isFitting({ length }: readonly InteractionRow[]): boolean {
    if (length > 0 && length <= MOST) return true
    const why = length === 0 ? 'nothing' : 'tooMany'
    const text = t(`batches.${why}.text`, { most: formatNumber(MOST) })
    toasts.show({ tone: 'neutral', title: t(`batches.${why}.title`), text })
    return false
  }

  return { open, openEmptying, openGiving, preview, start }
}

/** Whether customers of chats are among them, who will see the supervisor's name. */
export function hasChats(subjects: readonly MoveSubject[]): boolean {
  return subjects.some(({ media }) => media === 'chat')
}

/** Whether any of it goes to a workbin. */
export function hasWorkbins(choice: SpreadChoice): boolean {
  return chosenTargets(choice).some(({ target }) => target.kind === 'workbin')
}

function draftOf(rows: readonly InteractionRow[], purpose: BatchPurpose): BatchDraft {
  const subjects = rows.map((row) => subjectOf(row, row.workbinKey))
  const choice = nothingChosen(purpose.kind === 'empty' ? 'evenly' : 'one')
  return { purpose, subjects, choice, nickname: '', reason: '', saveLastAgent: false }
}

function orderOf(draft: BatchDraft): BatchOrder | null {
  const { subjects, choice, nickname, reason, saveLastAgent } = draft
  const spread = spreadOf(choice)
  const name = nickname.trim()
  const why = reason.trim()
  return (
    spread && {
      ...{ subjects: batchSubjects(subjects), spread },
      ...(name && hasChats(subjects) ? { nickname: name } : {}),
      ...(why ? { reason: why } : {}),
      ...(saveLastAgent && hasWorkbins(choice) ? { saveLastAgent } : {}),
    }
  )
}
