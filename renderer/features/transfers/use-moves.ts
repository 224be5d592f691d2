import { computed, type ComputedRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { Bridge } from '@shared/contract'
import type { MoveOptions, MoveReport, PlaceRequest, TransferTarget } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import type { TargetOption } from './target-options'
import { useTransfersStore, type MoveSubject } from './transfers.store'
import { useMoveOutcomes } from './use-move-outcomes'
import { useMoveSubjects } from './use-move-subjects'

/** What was chosen along with a target. An empty text is none. */
export interface MoveChoices extends Pick<MoveOptions, 'saveLastAgent'> {
  readonly nickname: string
  readonly reason?: string
}

/** Everything that can be done with one interaction. A move in progress is in `busy` by interaction id. */
export interface Moves {
  readonly busy: ComputedRef<ReadonlySet<string>>
  /** Pulls it from its workbin and keeps it. */
  readonly pull: (interactionId: string) => Promise<void>
  /** Asks where an interaction of the board shall go, with this target chosen already. */
  readonly openReassign: (interactionId: string, chosen?: TargetOption) => void
  /** Asks where a held interaction shall go. */
  readonly openPlace: (interactionId: string) => void
  /** Carries out what was chosen in the open dialog. */
  readonly giveTo: (target: TransferTarget, choices: MoveChoices) => Promise<void>
  /** Gives it back to where it came from, and closes the dialog it may have been chosen in. */
  readonly putBack: (interactionId: string, reason?: string) => Promise<void>
  /** Ends its processing, and closes the dialog it may have been chosen in. */
  readonly complete: (interactionId: string, reason?: string) => Promise<void>
  /** Closes the dialog; a move that runs carries on. */
  readonly close: () => void
}

interface Move {
  readonly subject: MoveSubject
  readonly target: TransferTarget
  readonly isComplete?: boolean
  readonly ask: () => Promise<Result<MoveReport>>
}

/** The moves of this window: calls main, keeps what runs, and tells how it ended. */
export function useMoves(): Moves {
  const bridge = useBridge()
  const transfers = useTransfersStore()
  const outcomes = useMoveOutcomes()
  const { onBoard, inHands } = useMoveSubjects()

  async function run({ subject, target, isComplete = false, ask }: Move): Promise<void> {
    if (transfers.busy.has(subject.id)) return
    transfers.setBusy(subject.id, true)
    try {
      outcomes.tell({ subject, target, isComplete, result: await ask() })
    } finally {
      transfers.setBusy(subject.id, false)
    }
  }

  function move(subject: MoveSubject, target: TransferTarget, choices: MoveChoices): Promise<void> {
    return run({ subject, target, ask: () => askToMove(bridge, subject, target, choices) })
  }

  async function pull(interactionId: string): Promise<void> {
    const subject = onBoard(interactionId)
    if (subject) await move(subject, { kind: 'me' }, { nickname: '' })
    else outcomes.tellGone()
  }

  async function giveTo(target: TransferTarget, choices: MoveChoices): Promise<void> {
    const open = transfers.dialog
    if (open?.step !== 'choosing') return
    transfers.show({ step: 'moving', subject: open.subject, target })
    await move(open.subject, target, choices)
  }

  async function putBack(interactionId: string, reason = ''): Promise<void> {
    const subject = inHands(interactionId)
    const workbinKey = transfers.heldById.get(interactionId)?.origin
    const target = workbinKey && ({ kind: 'workbin', workbinKey } as const)
    if (!subject || !target) return
    if (transfers.dialog?.step === 'outcome') transfers.show({ step: 'moving', subject, target })
    else transfers.show(null)
    const order = { interactionId, ...reasonOf(reason) }
    await run({ subject, target, ask: () => bridge.transfers.putBack(order) })
  }

  async function complete(interactionId: string, reason = ''): Promise<void> {
    const subject = inHands(interactionId)
    transfers.show(null)
    if (!subject) return
    const order = { interactionId, ...reasonOf(reason) }
    const ask = () => bridge.transfers.complete(order)
    await run({ subject, target: { kind: 'me' }, isComplete: true, ask })
  }

  function open(subject: MoveSubject | undefined, chosen?: TargetOption): void {
    transfers.show(subject ? { step: 'choosing', subject, ...(chosen ? { chosen } : {}) } : null)
    if (!subject) outcomes.tellGone()
  }

  return {
    busy: computed(() => transfers.busy),
    ...{ pull, giveTo, putBack, complete },
    openReassign: (id, chosen) => open(onBoard(id), chosen),
    openPlace: (id) => open(inHands(id)),
    close: () => transfers.show(null),
  }
}

function askToMove(
  { transfers }: Bridge,
  { id, workbinKey }: MoveSubject,
  target: TransferTarget,
  choices: MoveChoices,
): Promise<Result<MoveReport>> {
  const order = orderOf(id, target, choices)
  return workbinKey === null
    ? transfers.place(order)
    : transfers.move({ ...order, workbinKey, ...nicknameOf(choices) })
}

function orderOf(interactionId: string, target: TransferTarget, choices: MoveChoices): PlaceRequest {
  const isKept = choices.saveLastAgent === true && target.kind === 'workbin'
  return {
    ...{ interactionId, target },
    ...(isKept ? { saveLastAgent: true } : {}),
    ...reasonOf(choices.reason ?? ''),
  }
}

function reasonOf(text: string): { reason?: string } {
  const reason = text.trim()
  return reason ? { reason } : {}
}

function nicknameOf(choices: MoveChoices): { nickname?: string } {
  const nickname = choices.nickname.trim()
  return nickname ? { nickname } : {}
}
