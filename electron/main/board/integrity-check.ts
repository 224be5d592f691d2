import type { OwnerKey } from '@shared/domain/owner'
import { parseOwnerKey } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import type { Log } from '../diagnostics/log'
import type { WorkbinMessage } from '../gws/messages'
import type { StatsOwner, WholeApi } from '../gws/whole-api'
import type { ReadDifference } from './board-state'
import type { OwnerPlan } from './directory'

/** How a board is checked: by the server's counters, by reading again, or not at all (dialect `integrityCheck`). */
export type CheckMethod = 'counts' | 'readings' | 'off'

/** What the check needs. Times are ms. */
export interface IntegrityCheckOptions {
  readonly requestStats: WholeApi['requestStats']
  readonly method: CheckMethod
  readonly plans: () => ReadonlyMap<OwnerKey, OwnerPlan>
  readonly onScreen: () => ReadonlySet<OwnerKey>
  readonly countIn: (key: WorkbinKey) => number
  /** Whether the owner's workbins are thought to be right. */
  readonly isSettled: (ownerKey: OwnerKey) => boolean
  /** Whether nothing more urgent goes on. */
  readonly isCalm: () => boolean
  /** Reads the owner again; what it finds comes back through `found`. */
  readonly read: (ownerKey: OwnerKey) => void
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** So many more interactions were wrong, and have been put right. */
  readonly onCorrected: (interactions: number) => void
  readonly log: Log
}

type StatsMessage = Extract<WorkbinMessage, { type: 'stats' }>

/** A round of all owners is to take no longer while none is on a screen, as far as the least time between two allows. */
const ROUND_MS = 45 * 60_000
const SLOWEST_MS = 5_000
const FASTEST_MS = 1_000
/** A change that a reading was quicker to tell comes as a message within this time. */
const LATE_MESSAGE_MS = 4_000
/** Counters do not see that one interaction left while another came, so now and then everybody is read. */
const READ_EVERY_ROUNDS = 4
const MOST_UNANSWERED = 3
const MOST_FALSE_ALARMS = 2

/**
 * Looks at one owner every few seconds, in turns: one of those on a screen, then one of all. Counters that differ from the board lead to a reading; where the server
 * has no counters, or they prove wrong, the reading itself is the check. What a reading finds different and no message
 * explains is drift: it is repaired by then, and counted.
 */
export class IntegrityCheck {
  readonly #options: IntegrityCheckOptions
  readonly #unexplained = new Map<string, number>()
  readonly #falseAlarms = new Map<OwnerKey, number>()
  readonly #early = new Map<number, StatsMessage>()
  #turn: Iterator<OwnerKey> | undefined
  #screenTurn = 0
  #isForScreen = false
  #asked: { readonly plan: OwnerPlan; readonly referenceId: number | null } | undefined
  #suspect: OwnerKey | undefined
  #unanswered = 0
  #method: CheckMethod
  #rounds = 1
  #isStopped = false

  constructor(options: IntegrityCheckOptions) {
    this.#options = options
    this.#method = options.method
  }

  start(): void {
    if (this.#method !== 'off') this.#goOn()
  }

  stop(): void {
    this.#isStopped = true
  }

  /** A reading for a check has found this. */
  found(ownerKey: OwnerKey, { arrived, left, moved }: ReadDifference): void {
    const ids = [...arrived, ...left, ...moved]
    for (const id of ids) this.#unexplained.set(id, this.#options.now())
    if (this.#suspect === ownerKey && ids.length > 0) this.#suspect = undefined
  }

  /** The reading for a check is over. */
  ended(ownerKey: OwnerKey): void {
    if (this.#suspect !== ownerKey) return
    this.#suspect = undefined
    this.#falseAlarms.set(ownerKey, (this.#falseAlarms.get(ownerKey) ?? 0) + 1)
  }

  /** A message told of this interaction: nothing about it was lost. */
  told(interactionId: string): void {
    this.#unexplained.delete(interactionId)
  }

  /** Counters came. */
  onStats(message: StatsMessage): void {
    const { referenceId } = message
    if (this.#asked && (referenceId === null || referenceId === this.#asked.referenceId))
      this.#compare(message)
    else if (referenceId !== null && this.#early.size < MOST_UNANSWERED) this.#early.set(referenceId, message)
  }

  #goOn(): void {
    const everyMs = Math.min(SLOWEST_MS, Math.max(FASTEST_MS, ROUND_MS / this.#options.plans().size))
    this.#options.schedule(() => {
      if (this.#isStopped) return
      this.#countDrift()
      if (this.#options.isCalm()) this.#checkNext()
      this.#goOn()
    }, everyMs)
  }

  #countDrift(): void {
    let drifted = 0
    for (const [id, at] of this.#unexplained) {
      if (this.#options.now() - at < LATE_MESSAGE_MS) continue
      this.#unexplained.delete(id)
      drifted += 1
    }
    if (drifted === 0) return
    this.#options.onCorrected(drifted)
    this.#options.log.warn('the board was wrong and is put right', { interactions: drifted })
  }

  #checkNext(): void {
    const plan = this.#nextPlan()
    if (!plan) return
    const isCounted = this.#method === 'counts' && this.#rounds % READ_EVERY_ROUNDS !== 0
    const owner = isCounted ? countedOwner(plan) : undefined
    if (!owner || (this.#falseAlarms.get(plan.ownerKey) ?? 0) >= MOST_FALSE_ALARMS) {
      this.#options.read(plan.ownerKey)
      return
    }
    this.#noteSilence()
    void this.#ask(plan, owner)
  }

  #nextPlan(): OwnerPlan | undefined {
    this.#isForScreen = !this.#isForScreen
    return (this.#isForScreen ? this.#nextOnScreen() : undefined) ?? this.#nextOfAll()
  }

  #nextOnScreen(): OwnerPlan | undefined {
    const { plans, onScreen, isSettled } = this.#options
    const settled = [...onScreen()].filter(isSettled)
    this.#screenTurn += 1
    return plans().get(settled[this.#screenTurn % settled.length] ?? '')
  }

  #nextOfAll(): OwnerPlan | undefined {
    const plans = this.#options.plans()
    for (let tries = 0; tries <= plans.size; tries += 1) {
      this.#turn ??= [...plans.keys()].values()
      const next = this.#turn.next()
      if (next.done === true) this.#endRound()
      else if (plans.has(next.value) && this.#options.isSettled(next.value)) return plans.get(next.value)
    }
    return undefined
  }

  #endRound(): void {
    this.#turn = undefined
    this.#rounds += 1
  }

  /** The counters that were asked for last never came. */
  #noteSilence(): void {
    this.#unanswered = this.#asked ? this.#unanswered + 1 : 0
    if (this.#unanswered >= MOST_UNANSWERED) this.#readInstead('no counters come')
  }

  async #ask(plan: OwnerPlan, owner: StatsOwner): Promise<void> {
    this.#asked = undefined
    this.#early.clear()
    const answer = await this.#options.requestStats(owner)
    if (!answer.ok) {
      if (answer.failure.code !== 'offline' && answer.failure.code !== 'signed-out') {
        this.#readInstead(answer.failure.reason)
      }
      return
    }
    const { referenceId } = answer.value
    this.#asked = { plan, referenceId }
    const early = referenceId === null ? undefined : this.#early.get(referenceId)
    if (early) this.#compare(early)
  }

  #compare({ counts }: StatsMessage): void {
    const plan = this.#asked?.plan
    this.#asked = undefined
    if (!plan || !this.#options.isSettled(plan.ownerKey)) return
    const kind = parseOwnerKey(plan.ownerKey)?.kind
    const isWrong = counts.some(
      ({ workbinId, kind: counted, count }) =>
        counted === kind &&
        plan.workbinIds.includes(workbinId) &&
        count !== this.#options.countIn(workbinKeyOf(plan.ownerKey, workbinId)),
    )
    if (!isWrong) return
    this.#suspect = plan.ownerKey
    this.#options.read(plan.ownerKey)
  }

  #readInstead(why: string): void {
    if (this.#method !== 'counts') return
    this.#method = 'readings'
    this.#options.log.info('the server has no counters, readings check the board', { why })
  }
}

/** Who is counted how; one's own place has a name that nothing tells, so it is read. */
function countedOwner({ ownerKey, address }: OwnerPlan): StatsOwner | undefined {
  const kind = parseOwnerKey(ownerKey)?.kind
  return kind === 'Place' ? undefined : address
}
