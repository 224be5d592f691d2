import type {
  BatchOrder,
  BatchPlan,
  BatchSubject,
  NoUndoReason,
  SkipReason,
  Spread,
} from '@shared/domain/batch'
import type { InteractionRow } from '@shared/domain/interaction'
import type { TransferTarget } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import { nameOfTarget } from '@shared/domain/target-name'

/** What a plan is made from: what the board shows and what is known about targets. Asks nothing of the server. */
export interface PlanRules {
  readonly rowOf: (interactionId: string) => InteractionRow | undefined
  readonly isMoving: (interactionId: string) => boolean
  /** Who has an interaction that has left that workbin, where it is known. */
  readonly whoHas: (interactionId: string, from: WorkbinKey) => string | undefined
  /** How many interactions a target has now, as the board counts them. */
  readonly loadOf: (target: TransferTarget) => number
  readonly refusalOf: (target: TransferTarget, from: WorkbinKey | null) => Failure | undefined
}

/** Says what an order would do, interaction by interaction, each named once. */
export function planBatch({ subjects, spread }: BatchOrder, rules: PlanRules): BatchPlan {
  const choose = chooserOf(spread, rules)
  const moves: BatchPlan['moves'][number][] = []
  const skipped: BatchPlan['skipped'][number][] = []
  const seen = new Set<string>()
  for (const subject of subjects) {
    const { interactionId, workbinKey } = subject
    if (seen.has(interactionId)) continue
    seen.add(interactionId)
    const { target, why = 'no-rule', failure } = judged(subject, choose, rules)
    if (target) moves.push({ ...subject, target, ...noUndoOf(target, workbinKey, rules) })
    else skipped.push({ ...subject, why, ...(failure ? { failure } : {}) })
  }
  return { moves, skipped }
}

/** What an item that is skipped says of itself. */
export function failureOfSkip(why: SkipReason): Failure | undefined {
  switch (why) {
    case 'not-here-any-more':
      return failureOf('taken-by-someone-else', 'the interaction is not in that workbin any more')
    case 'being-handled':
    case 'under-way':
      return failureOf('in-use', 'the interaction is being handled')
    case 'lies-there-already':
    case 'no-rule':
    case 'target-refused':
      return undefined
  }
}

/** Whether giving an interaction to a target could be taken back: `from` null means out of the supervisor's hands. */
export function noUndoOf(
  target: TransferTarget,
  from: WorkbinKey | null,
  { refusalOf }: Pick<PlanRules, 'refusalOf'>,
): { readonly noUndo?: NoUndoReason } {
  if (target.kind === 'agent') return { noUndo: 'given-to-a-person' }
  if (target.kind === 'queue') return { noUndo: 'went-to-a-queue' }
  const isBarred = from !== null && refusalOf({ kind: 'workbin', workbinKey: from }, null) !== undefined
  return isBarred ? { noUndo: 'origin-takes-nothing' } : {}
}

interface Judged {
  readonly target?: TransferTarget
  readonly why?: SkipReason
  readonly failure?: Failure
}

/** The target that an interaction gets, or why it gets none. */
function judged(
  subject: BatchSubject,
  choose: (row: InteractionRow) => TransferTarget | undefined,
  rules: PlanRules,
): Judged {
  const { interactionId, workbinKey } = subject
  const row = rules.rowOf(interactionId)
  if (row?.workbinKey !== workbinKey) return gone(subject, rules)
  const why = hindranceOf(row, rules)
  if (why) return { why }
  const target = choose(row)
  return target ? judge(target, workbinKey, rules) : { why: 'no-rule' }
}

function hindranceOf(row: InteractionRow, { isMoving }: PlanRules): SkipReason | undefined {
  if (isMoving(row.id)) return 'under-way'
  return row.isLocked ? 'being-handled' : undefined
}

function gone({ interactionId, workbinKey }: BatchSubject, { whoHas }: PlanRules): Judged {
  const who = whoHas(interactionId, workbinKey)
  const failure = failureOfSkip('not-here-any-more')
  const isTold = failure !== undefined && who !== undefined
  return { why: 'not-here-any-more', ...(isTold ? { failure: { ...failure, who } } : {}) }
}

function judge(target: TransferTarget, from: WorkbinKey, { refusalOf }: PlanRules): Judged {
  if (target.kind === 'workbin' && target.workbinKey === from) return { why: 'lies-there-already' }
  const failure = refusalOf(target, from)
  return failure ? { why: 'target-refused', failure } : { target }
}

/** Which target an interaction gets; undefined when no rule is about it. */
function chooserOf(spread: Spread, rules: PlanRules): (row: InteractionRow) => TransferTarget | undefined {
  switch (spread.kind) {
    case 'one':
      return () => spread.target
    case 'evenly':
      return lightestOf(spread.targets, rules, () => 0)
    case 'by-load':
      return lightestOf(spread.targets, rules, rules.loadOf)
    case 'by-rule': {
      const targetOf = new Map(spread.rules.map(({ value, target }) => [value, target]))
      return (row) => targetOf.get(row[spread.field]) ?? spread.otherwise ?? undefined
    }
  }
}

/** The target with the least so far, the earlier in the list when equal; one that refuses is passed over while others take. */
function lightestOf(
  targets: readonly TransferTarget[],
  { refusalOf }: PlanRules,
  loadBefore: (target: TransferTarget) => number,
): (row: InteractionRow) => TransferTarget | undefined {
  const open = targets.filter((target) => refusalOf(target, null) === undefined)
  const loads = (open.length > 0 ? open : targets).map((target) => ({ target, load: loadBefore(target) }))
  return ({ workbinKey }) => {
    const others = loads.filter(({ target }) => nameOfTarget(target) !== workbinKey)
    const [first, ...rest] = others.length > 0 ? others : loads
    if (!first) return undefined
    const lightest = rest.reduce((least, next) => (next.load < least.load ? next : least), first)
    lightest.load += 1
    return lightest.target
  }
}
