import { isDeepStrictEqual } from 'node:util'
import type { LoggedDeed } from '@shared/domain/action-log'
import type { Alert, AlertInbox, AlertJump } from '@shared/domain/alert'
import type { AlertRule, AlertTimes } from '@shared/domain/alert-rule'
import type { BoardChange } from '@shared/domain/board'
import type { SavedView } from '@shared/domain/grid-look'
import type { MainTexts } from '../texts/main-texts'
import { emptyDigest, nextDigest, type Digest, type DigestEvent, type DigestState } from './alert-digest'
import {
  emptyInboxState,
  unreadOf,
  withHeldBack,
  withRead,
  withTold,
  type InboxEntry,
  type InboxState,
} from './alert-inbox'
import { isAloud } from './alert-times'
import { jumpOf } from './burst'
import { RuleGroups, type RuleGroupsOptions } from './rule-groups'
import { RuleEngine, type Firing, type RuleEngineOptions } from './rule-engine'
import { judgedRule, type MatchContext } from './rule-match'
import { burstText, type AlertText, type Names } from './texts'

/** A message for the desktop; `jump` is where a click leads. */
export interface AlertMessage extends AlertText {
  readonly jump: AlertJump
  /** Where the entries of the inbox lead that it tells of, one a rule. */
  readonly entries: readonly AlertJump[]
  readonly hasSound: boolean
  /** Nothing is to be seen of it. */
  readonly isSoundOnly: boolean
  /** It replaces one, and what of it rings has rung already. */
  readonly isUpdate: boolean
}

/** Where messages go: the desktop in the product, a list in tests. A newer message replaces the older. */
export interface AlertDesktop {
  readonly show: (message: AlertMessage) => void
  readonly clear: () => void
  /** Whether the person told the system to keep quiet, as far as it can be asked. */
  readonly isDoNotDisturb: () => Promise<boolean>
}

/** What the person has set. `pausedUntil` is ms since the epoch, null when alerts are not paused. */
export interface AlertWishes {
  readonly rules: readonly AlertRule[]
  readonly views: readonly SavedView[]
  readonly times: AlertTimes
  readonly pausedUntil: number | null
}

/** How much is unread, for each place that shows a number. */
export interface UnreadNumbers {
  readonly tray: number
  readonly badge: number
}

/** What the alerts are made of. `later` calls back after so many ms and returns what cancels it. */
export interface AlertCentreOptions
  extends
    RuleEngineOptions,
    RuleGroupsOptions,
    Pick<MatchContext, 'caseDataOf' | 'rowNames' | 'dueSoonMinutes'> {
  readonly wishes: () => AlertWishes
  /** The time of the pause is over: it is to be forgotten. */
  readonly onPauseOver: () => void
  readonly names: Names
  /** The words of the language that holds now. */
  readonly texts: () => MainTexts
  readonly desktop: AlertDesktop
  readonly onChanged: (inbox: AlertInbox, unread: UnreadNumbers) => void
  readonly later: (action: () => void, ms: number) => () => void
}

/** What rules are judged by: when it changes, they begin anew where they count something else now. */
interface JudgedBy extends Pick<AlertWishes, 'rules' | 'views'> {
  readonly dueSoonMinutes: number
}

const TICK_MS = 5_000
const PUBLISH_AFTER_MS = 100
const TELL_EVERY_MS = 250
const idle = (): void => undefined

/**
 * Watches the board with the rules of the person, keeps what they told in the inbox, and tells the desktop what may be told
 * aloud now. It owns the inbox and the burst that is open. Everything is void when the board starts afresh.
 */
export class AlertCentre {
  readonly #options: AlertCentreOptions
  readonly #engine: RuleEngine
  readonly #groups: RuleGroups
  #inbox: InboxState = emptyInboxState
  #digest: DigestState = emptyDigest
  #judgedFrom: JudgedBy | undefined
  #isLineUp = false
  #untold: Firing[] = []
  #cancelTelling = idle
  #cancelTick = idle
  #cancelWake = idle
  #cancelPublish = idle

  constructor(options: AlertCentreOptions) {
    this.#options = options
    this.#engine = new RuleEngine(options)
    this.#groups = new RuleGroups(options)
    this.wishesChanged()
    this.#tickLater()
  }

  /** The inbox in words of the language that holds now. */
  get inbox(): AlertInbox {
    const { now, wishes } = this.#options
    const { pausedUntil } = wishes()
    return {
      alerts: this.#inbox.entries.map((entry) => this.#alertOf(entry)),
      unread: unreadOf(this.#inbox),
      pausedUntil: pausedUntil !== null && pausedUntil > now() ? pausedUntil : null,
    }
  }

  /** Rules, views, hours, the pause or the language changed. */
  wishesChanged(): void {
    const before = this.#judgedFrom
    const { rules, views, dueSoonMinutes } = this.#judgedBy()
    const isSame = rules === before?.rules && views === before.views
    if (!isSame || dueSoonMinutes !== before.dueSoonMinutes) this.#judge()
    this.#changed()
  }

  boardChanged(change: BoardChange): void {
    if (change.reset) this.#forget()
    this.#tell(this.#engine.take(change))
    const rules = this.#judgedFrom?.rules ?? []
    if (this.#groups.concerns(rules, change)) this.#judge()
    this.#takeUpAgain()
  }

  /** Takes note of what was just done in this console. */
  did(deed: LoggedDeed): void {
    this.#engine.did(deed)
  }

  /** The line is up or down. */
  lineChanged(isUp: boolean): void {
    this.#isLineUp = isUp
    this.#groups.forget()
    if (!isUp) this.#engine.lineLost()
    else this.#takeUpAgain()
  }

  /** The person has looked at the window or opened a message: nothing of it needs to stay on the desktop. */
  seen(): void {
    this.#advance({ type: 'dealt-with' })
    this.#options.desktop.clear()
  }

  /** Marks entries of the inbox as read; null: all. */
  read(ids: readonly number[] | null): void {
    this.#inbox = withRead(this.#inbox, ids)
    this.#changed()
  }

  /** The person followed a message or an entry: what leads to one of these places is unread no more. */
  followed(jumps: readonly AlertJump[]): void {
    this.seen()
    const isMeant = (entry: Alert): boolean => jumps.some((jump) => isDeepStrictEqual(jump, entry.jump))
    this.read(this.inbox.alerts.filter(isMeant).map(({ id }) => id))
  }

  /** Takes everything out of the inbox. */
  clear(): void {
    this.#inbox = { ...this.#inbox, entries: [] }
    this.#changed()
  }

  dispose(): void {
    for (const cancel of [this.#cancelTelling, this.#cancelTick, this.#cancelWake, this.#cancelPublish])
      cancel()
    this.#options.desktop.clear()
  }

  #judge(): void {
    const { rules, views } = (this.#judgedFrom = this.#judgedBy())
    const on = rules.filter(({ isOn }) => isOn)
    this.#engine.setRules(on.map((rule) => judgedRule(rule, { ...this.#options, views })))
  }

  #judgedBy(): JudgedBy {
    const { rules, views } = this.#options.wishes()
    return { rules, views, dueSoonMinutes: this.#options.dueSoonMinutes() }
  }

  #forget(): void {
    this.#untold = []
    this.#inbox = { ...this.#inbox, entries: [] }
    this.seen()
    this.#changed()
  }

  #takeUpAgain(): void {
    if (this.#isLineUp && this.#engine.isReadAgain()) this.#tell(this.#engine.lineBack())
  }

  #tickLater(): void {
    this.#cancelTick = this.#options.later(() => {
      this.#tickLater()
      this.#tell(this.#engine.tick())
      if (this.#isLineUp) this.#groups.ask(this.#judgedFrom?.rules ?? [])
      this.#endPause()
    }, TICK_MS)
  }

  /** A pause whose time is over is no wish any more. */
  #endPause(): void {
    const { now, wishes, onPauseOver } = this.#options
    const { pausedUntil } = wishes()
    if (pausedUntil === null || pausedUntil > now()) return
    onPauseOver()
    this.#changed()
  }

  /** The first is told at once, a flood of them together. */
  #tell(firings: readonly Firing[]): void {
    this.#untold.push(...firings)
    if (this.#untold.length === 0 || this.#cancelTelling !== idle) return
    this.#tellAll(this.#untold)
    this.#untold = []
    this.#cancelTelling = this.#options.later(() => {
      this.#cancelTelling = idle
      this.#tell([])
    }, TELL_EVERY_MS)
  }

  #tellAll(firings: readonly Firing[]): void {
    const now = this.#options.now()
    const quiet = this.#options.wishes()
    const aloud = firings.filter(({ rule }) => isAloud(rule, quiet, now))
    const heldBack = firings.filter((firing) => !aloud.includes(firing))
    const kept = aloud.filter(({ rule }) => rule.outputs.includes('inbox'))
    this.#inbox = withTold(this.#inbox, heldBack, { isHeldBack: true, now })
    this.#inbox = withTold(this.#inbox, kept, { isHeldBack: false, now })
    this.#changed()
    const told = aloud.filter(
      ({ rule: { outputs } }) => outputs.includes('toast') || outputs.includes('sound'),
    )
    this.#advance({ type: 'told', firings: told, now })
  }

  #advance(event: DigestEvent): void {
    const { later, now } = this.#options
    this.#cancelWake()
    const step = nextDigest(this.#digest, event)
    this.#digest = step.state
    if (step.show) void this.#show(step.show)
    this.#cancelWake =
      step.wakeAt === undefined
        ? idle
        : later(() => this.#advance({ type: 'time-passed', now: now() }), step.wakeAt - now())
  }

  async #show({ parts, isUpdate }: Digest): Promise<void> {
    const { desktop, names, texts, now } = this.#options
    const asked = this.#digest
    if (await desktop.isDoNotDisturb()) {
      this.#inbox = withHeldBack(this.#inbox, parts, now())
      this.#changed()
      return
    }
    if (this.#digest.lastShownAt !== asked.lastShownAt) return
    const seen = parts.filter(({ rule }) => rule.outputs.includes('toast'))
    // Where the system rings only with a notification, that says what rings.
    const said = seen.length > 0 ? seen : parts
    desktop.show({
      ...burstText(said, names, texts()),
      entries: said.map((part) => jumpOf([part])),
      ...{ jump: jumpOf(said), isUpdate, isSoundOnly: seen.length === 0 },
      hasSound: parts.some(({ rule }) => rule.outputs.includes('sound')),
    })
  }

  /** The first change is told soon, a flood of them once in a while. */
  #changed(): void {
    if (this.#cancelPublish !== idle) return
    this.#cancelPublish = this.#options.later(() => {
      this.#cancelPublish = idle
      const [tray, badge] = [unreadOf(this.#inbox, 'tray'), unreadOf(this.#inbox, 'badge')]
      this.#options.onChanged(this.inbox, { tray, badge })
    }, PUBLISH_AFTER_MS)
  }

  #alertOf({ id, at, parts, isHeldBack, isUnread }: InboxEntry): Alert {
    const { names, texts } = this.#options
    const { title, body } = burstText(parts, { ...names, content: () => undefined }, texts())
    const [first] = parts
    const isMissed = parts.some((part) => part.isMissed)
    return {
      ...{ id, at, title, text: body, isHeldBack, isUnread, jump: jumpOf(parts) },
      kind: isMissed || !first ? 'meanwhile' : first.rule.trigger.kind,
      count: parts.reduce((sum, part) => sum + part.count, 0),
    }
  }
}
