import type { OwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import { ok, type Result } from '@shared/result'
import { toLogFields } from '../diagnostics/redaction'
import type { WorkbinDefinition } from '../gws/gws-client'
import type { WorkbinMessage } from '../gws/messages'
import type { Continuity } from '../realtime/realtime-client'
import { stormDelay } from '../realtime/retry-policy'
import type { BoardServiceOptions } from './board-service-options'
import { loadDirectory, type Directory } from './directory'
import { directoryDifference } from './directory-difference'
import { Doubts } from './doubts'
import { GroupRoster } from './group-roster'
import { IntegrityCheck } from './integrity-check'
import { applyItemChange } from './item-change'
import { ListSchedule } from './list-schedule'
import { MeanwhileTally } from './meanwhile-tally'
import { ownerOfMessage, type OwnerOfMessage } from './message-owner'
import { OwnerReadings } from './owner-readings'
import { People } from './people'
import { createPublisher, type Changed } from './publisher'

type ChangeMessage = Extract<WorkbinMessage, { type: 'change' }>

const SOON_MS = 30_000
/** A pause of a server that is shorter is over before anybody wonders. */
const TOLD_PAUSE_MS = 5_000
/** The reading after a sign-in and the first after a lost line are made at once; in a storm of losses they wait. */
const FREE_READINGS = 2
const REMEMBERED = 8

/**
 * The one writer of the board: reads every owner after subscribing to it, applies notifications in order, believes them
 * more than a reading that was under way, and reads again whatever a lost line or a doubt makes uncertain.
 */
export class BoardService {
  readonly people: People
  readonly #options: BoardServiceOptions
  readonly #publisher: { readonly changed: Changed }
  readonly #readings: OwnerReadings
  readonly #doubts: Doubts
  readonly #check: IntegrityCheck
  readonly #roster: GroupRoster
  readonly #lists: ListSchedule
  readonly #onScreen = new Map<number, ReadonlySet<OwnerKey>>()
  #ownersOnScreen: ReadonlySet<OwnerKey> = new Set()
  #definitions: ReadonlyMap<string, WorkbinDefinition> = new Map()
  #comebacks: number[] = []
  #tally: MeanwhileTally | undefined
  #isLineUp = false
  #isStopped = false

  constructor(options: BoardServiceOptions) {
    this.#options = options
    const { now, random, schedule, state, gws, pending, log } = options
    this.#publisher = createPublisher({ now, schedule, soon: queueMicrotask, flush: () => this.#flush() })
    this.#readings = new OwnerReadings({
      ...{ now, random, schedule, state, gws, pending, log },
      isLineUp: () => this.#isLineUp,
      changed: (withinMs) => this.#publisher.changed(withinMs),
      onDifference: (key, difference, reason) => {
        if (reason === 'check') this.#check.found(parseWorkbinKey(key)?.ownerKey ?? '', difference)
        else this.#tally?.note(key, difference)
      },
      onEnded: (ownerKey) => this.#readingEnded(ownerKey),
      onDoubt: (ownerKey) => this.#doubts.add(ownerKey),
    })
    const changed = (): void => this.#publisher.changed()
    this.#roster = new GroupRoster({ gws, state, changed })
    this.people = new People({ gws, state, schedule, changed, isLineUp: () => this.#isLineUp })
    this.#lists = new ListSchedule({ now, schedule, ask: () => this.#refresh() })
    this.#doubts = new Doubts({ now, schedule, read: (ownerKey) => this.#readings.add(ownerKey, 'doubt') })
    this.#check = new IntegrityCheck({
      ...{ now, schedule, log, method: options.checkMethod },
      requestStats: (owner) => gws.requestStats(owner),
      plans: () => this.#readings.plans,
      onScreen: () => this.#ownersOnScreen,
      countIn: (key) => state.countIn(key),
      isSettled: (ownerKey) => !this.#readings.isUncertain(ownerKey),
      isCalm: () => this.#isLineUp && !this.#readings.isBusy,
      read: (ownerKey) => this.#readings.add(ownerKey, 'check'),
      onCorrected: (interactions) => {
        const { loading } = state
        state.setLoading({ ...loading, corrected: loading.corrected + interactions })
        this.#publisher.changed()
      },
    })
  }

  /** Reads who there is. The workbins follow when the line is up. */
  async loadOwners(): Promise<Result<null>> {
    const directory = await loadDirectory(this.#options.gws, this.#options.me)
    if (!directory.ok) return directory
    this.#watch(directory.value)
    this.#lists.asked(failuresOf(directory.value))
    this.#check.start()
    this.people.start()
    return ok(null)
  }

  /** The line is up. What may have changed meanwhile is read; nothing is asked again that cannot have changed. */
  lineUp(continuity: Continuity): void {
    const { state, subscriptionsSurvive } = this.#options
    this.#isLineUp = true
    if (continuity === 'new-session' && !subscriptionsSurvive) this.#readings.forgetSubscriptions()
    if (continuity !== 'unbroken') {
      const delayMs = this.#readAll()
      if (state.asOf === null) return
      this.#tally ??= new MeanwhileTally(state.asOf)
      this.#lists.askWithin(delayMs)
      return
    }
    for (const { key, ownerKey, status } of state.workbins.values()) {
      if (status === 'stale' && !this.#readings.isDue(ownerKey)) {
        state.updateWorkbin(key, { status: 'live' })
      }
    }
    this.#readings.addFailed()
    this.#publisher.changed()
  }

  /** The line is down: what is shown is the past. */
  lineDown(): void {
    this.#isLineUp = false
    for (const workbin of this.#options.state.workbins.values()) {
      if (workbin.status === 'live') this.#options.state.updateWorkbin(workbin.key, { status: 'stale' })
    }
    this.#publisher.changed()
  }

  /** The server was heard, and had nothing more to tell than what came before: the board is as of now. */
  lineAnswered(): void {
    if (this.#isLineUp && this.#options.state.isStillSo(this.#options.now())) this.#publisher.changed()
  }

  /** The server refused what came too fast, and wants nothing that can wait for so long, ms. */
  serverPauses(ms: number): void {
    if (ms < TOLD_PAUSE_MS) return
    const { state, now } = this.#options
    state.setLoading({ ...state.loading, waitsUntil: now() + ms })
    this.#publisher.changed()
  }

  /** This console pulled an interaction out of a workbin. */
  removeOwn(key: WorkbinKey, interactionId: string): void {
    this.#options.state.remove(key, interactionId, { own: true })
    this.#publisher.changed()
  }

  /** Gives up the readings that are due and have not begun, or makes them after all. */
  setReading(goesOn: boolean): void {
    if (goesOn) this.#readings.goOn()
    else this.#readings.cancel()
  }

  /** Reads some workbins again; the owners of unknown keys are left out. */
  readAgain(keys: readonly WorkbinKey[]): void {
    for (const ownerKey of ownersOf(keys)) this.#readings.add(ownerKey, 'asked')
  }

  /** Tells who belongs to a group: its owner carries them from then on. */
  openGroup(ownerKey: OwnerKey): Promise<Result<null>> {
    return this.#roster.open(ownerKey)
  }

  /** These workbins are on the screen of a window now: what is due of them is read first. */
  looking(windowId: number, keys: readonly WorkbinKey[]): void {
    this.#onScreen.set(windowId, ownersOf(keys))
    this.#ownersOnScreen = new Set([...this.#onScreen.values()].flatMap((owners) => [...owners]))
    this.#readings.show(this.#ownersOnScreen)
  }

  /** Ends all work; the state stays as it is. */
  stop(): void {
    const { state } = this.#options
    if (state.loading.waitsUntil !== null) {
      state.setLoading({ ...state.loading, waitsUntil: null })
      this.#publisher.changed()
    }
    this.#isStopped = true
    this.#readings.stop()
    this.#doubts.clear()
    this.#check.stop()
    this.#lists.stop()
    this.people.stop()
  }

  /**
   * Takes a change message in the order in which it came.
   * @returns whose workbin it was; undefined when nothing tells, and its candidates are read again
   */
  onChange(message: ChangeMessage): WorkbinKey | undefined {
    const { state, now, isOwn } = this.#options
    state.heard(now())
    const found = this.#ownerOf(message)
    if (found.type === 'candidates') {
      for (const ownerKey of found.ownerKeys) this.#doubts.add(ownerKey)
      return undefined
    }
    const { key, isNamed } = found
    const { item, action } = message
    if (!state.workbins.has(key)) this.#lists.askWithin(SOON_MS)
    else if (!item || action === 'unknown') this.#doubts.add(parseWorkbinKey(key)?.ownerKey ?? '')
    else {
      this.#check.told(item.id)
      this.#readings.note({ key, action, item }, isNamed)
      applyItemChange(state, { key, action, item }, { own: isOwn(item.id), cause: 'arrived' })
      if (!isNamed) this.#doubts.add(parseWorkbinKey(key)?.ownerKey ?? '')
      this.#publisher.changed()
    }
    return key
  }

  /** Takes counters that were asked for. */
  onStats(message: Extract<WorkbinMessage, { type: 'stats' }>): void {
    this.#check.onStats(message)
  }

  #ownerOf({ item, action, workbinId, owner }: ChangeMessage): OwnerOfMessage {
    const { state } = this.#options
    const known = item && action === 'ItemRemoved' ? state.find(item.id) : undefined
    return ownerOfMessage({
      ...{ workbinId, owner, kind: this.#definitions.get(workbinId)?.kind, owners: state.owners.values() },
      knownAt: known?.row.workbinKey,
      workbinAgentId: item?.workbinAgentId ?? null,
    })
  }

  /** How many interactions the change was about. */
  #flush(): number {
    const change = this.#options.state.takeChange()
    if (!change) return 0
    this.#options.publish(change)
    return change.put.length + change.gone.length
  }

  #watch({ owners, workbins, plans, definitions, problems }: Directory): void {
    for (const { part, failure } of problems) {
      this.#options.log.warn('owners not told', { part, reason: failure.reason })
    }
    this.#definitions = definitions
    this.#options.state.putOwners(owners, workbins)
    this.#readings.plan(plans, problems)
  }

  /** A storm of faults is one reading, not one each. Answers in how many ms it is made. */
  #readAll(): number {
    const { now, schedule } = this.#options
    const delayMs = stormDelay(this.#comebacks, now(), FREE_READINGS)
    const comebacks = [...this.#comebacks, now()].slice(-REMEMBERED)
    this.#comebacks = comebacks
    this.#doubts.clear()
    this.#readings.addAll(delayMs > 0)
    if (delayMs > 0) {
      schedule(() => {
        if (this.#comebacks === comebacks) this.#readings.release()
      }, delayMs)
    }
    return delayMs
  }

  #readingEnded(ownerKey: OwnerKey): void {
    this.#doubts.settled(ownerKey)
    this.#check.ended(ownerKey)
    const tally = this.#tally
    if (!tally || !this.#isLineUp || this.#readings.isBusy) return
    this.#tally = undefined
    const meanwhile = tally.summary(this.#options.now())
    this.#flush()
    if (meanwhile) this.#options.onMeanwhile(meanwhile)
  }

  /** Owners come and go while the console runs. Answers what could not be told. */
  async #refresh(): Promise<readonly Failure[]> {
    if (!this.#isLineUp) return [failureOf('connection-lost', 'the line is down')]
    try {
      const directory = await loadDirectory(this.#options.gws, this.#options.me)
      if (!directory.ok) return [directory.failure]
      if (this.#isStopped) return []
      const { ownersGone, workbinsGone, toRead } = directoryDifference(this.#readings.plans, directory.value)
      for (const ownerKey of ownersGone) this.#readings.drop(ownerKey)
      for (const ownerKey of ownersGone) this.#options.state.dropOwner(ownerKey)
      for (const key of workbinsGone) this.#options.state.dropWorkbin(key)
      this.#watch(directory.value)
      for (const { ownerKey } of toRead) this.#readings.resubscribe(ownerKey)
      await this.#roster.readAgain()
      return failuresOf(directory.value)
    } catch (error) {
      this.#options.log.error('owners not read again', toLogFields(error))
      return []
    }
  }
}

function failuresOf({ problems }: Directory): readonly Failure[] {
  return problems.map(({ failure }) => failure)
}

function ownersOf(keys: readonly WorkbinKey[]): ReadonlySet<OwnerKey> {
  return new Set(keys.flatMap((key) => parseWorkbinKey(key)?.ownerKey ?? []))
}
