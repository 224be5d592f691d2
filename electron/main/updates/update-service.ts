import type { NewVersion, UpdatesOff, UpdateState } from '@shared/domain/update'
import type { UserSettings } from '@shared/domain/settings'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { feedFrom, type UpdateFeed } from './update-feed'
import type { UpdaterPort } from './updater-port'

/** What is kept between two starts. `laterUntil` in ms. */
export interface UpdateMemory {
  readonly skippedVersion: string
  readonly laterUntil: number
}

/** What updating needs. */
export interface UpdateServiceOptions {
  /** Loaded when it is first needed: it is large, and most starts never ask. */
  readonly updater: () => Promise<UpdaterPort>
  readonly settings: () => UserSettings
  /** Whether the administrator turned updates off. */
  readonly isForbidden: () => boolean
  readonly memory: () => UpdateMemory
  readonly remember: (change: Partial<UpdateMemory>) => void
  /** How many moves run. */
  readonly running: () => number
  /** Ends the program in order; it may ask first. */
  readonly quit: () => void
  readonly publish: (state: UpdateState) => void
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly log: Log
}

const FIRST_CHECK_MS = 60_000
const CHECK_EVERY_MS = 6 * 60 * 60_000
const LOOK_AGAIN_MS = 1_000
const LATER_MS = 24 * 60 * 60_000

/** Looks for newer versions, fetches them when told to, and installs them only when no move runs. */
export class UpdateService {
  readonly #options: UpdateServiceOptions
  #state: UpdateState
  #found: NewVersion | null = null
  #isAsked = false
  /** Whether it is looked again soon whether the moves have ended. */
  #isWaiting = false

  constructor(options: UpdateServiceOptions) {
    this.#options = options
    const why = this.#whyOff()
    this.#state = why === undefined ? { phase: 'current', checkedAt: null } : { phase: 'off', why }
  }

  get state(): UpdateState {
    return this.#state
  }

  /** Looks a minute after the start and then every six hours. */
  start(): void {
    this.#tellIfUnusable()
    const again = (): void => {
      void this.#look(false)
      this.#options.schedule(again, CHECK_EVERY_MS)
    }
    this.#options.schedule(again, FIRST_CHECK_MS)
  }

  /** The user wants to know now. */
  async check(): Promise<Result<UpdateState>> {
    this.#options.remember({ skippedVersion: '', laterUntil: 0 })
    if (this.#state.phase === 'ready') this.#set({ ...this.#state, isQuiet: false })
    await this.#look(true)
    return ok(this.#state)
  }

  async download(): Promise<Result<UpdateState>> {
    if (this.#found && this.#state.phase === 'available') await this.#fetch(this.#found)
    return ok(this.#state)
  }

  /**
   * Installs at once, or when the last running move has ended. Once asked, asking again changes nothing: a second quit
   * would end the program over the question about unfinished work.
   */
  install(): Promise<Result<UpdateState>> {
    if (this.#state.phase === 'ready' && !this.#isAsked) {
      this.#isAsked = true
      this.#set({ ...this.#state, waits: this.#options.running() > 0 })
      if (!this.#isWaiting) this.#quitWhenIdle()
    }
    return Promise.resolve(ok(this.#state))
  }

  skip(version: string): Promise<Result<UpdateState>> {
    this.#options.remember({ skippedVersion: version })
    return this.#quiet()
  }

  later(): Promise<Result<UpdateState>> {
    this.#options.remember({ laterUntil: this.#options.now() + LATER_MS })
    return this.#quiet()
  }

  /** The program does not end after all: what was asked for is not installed at some later end, unless it waits for moves. */
  staysOn(): void {
    if (this.#isAsked && this.#isWaiting) return
    this.#isAsked = false
    if (this.#state.phase === 'ready') this.#set({ ...this.#state, waits: false })
  }

  /** The settings or what the administrator says have changed. */
  settingsChanged(): void {
    const why = this.#whyOff()
    if (why !== undefined) this.#set({ phase: 'off', why })
    else if (this.#state.phase === 'off') this.#set({ phase: 'current', checkedAt: null })
  }

  /** The last step of an orderly end: puts the new version in place if the user asked for it and nothing runs. */
  async installAtEnd(): Promise<void> {
    if (!this.#isAsked || this.#state.phase !== 'ready' || this.#options.running() > 0) return
    const updater = await this.#options.updater()
    await updater.install()
  }

  async #look(isByHand: boolean): Promise<void> {
    if (this.#isBusy() || (!isByHand && this.#options.settings().updates === 'off')) return
    const why = this.#whyOff()
    const feed = feedFrom(this.#options.settings())
    if (why !== undefined || !feed) {
      this.#set({ phase: 'off', why: why ?? 'no-server' })
      return
    }
    if (this.#state.phase === 'ready') await this.#lookPast(feed)
    else await this.#lookFor(feed, isByHand)
  }

  /** What is offered stays so while it is looked by itself whether it is still the newest. */
  async #lookFor(feed: UpdateFeed, isByHand: boolean): Promise<void> {
    const offered = this.#state.phase === 'available' && !isByHand ? this.#state : undefined
    if (!offered) this.#set({ phase: 'checking' })
    const found = await this.#find(feed)
    const isDealtWith = offered !== undefined && this.#state !== offered
    if (isDealtWith || (offered && !found.ok)) return
    if (!found.ok) this.#set({ phase: 'failed', failure: found.failure })
    else if (found.value === 'not-installed') this.#set({ phase: 'off', why: 'not-installed' })
    else if (found.value) await this.#offer(found.value)
    else this.#set({ phase: 'current', checkedAt: this.#options.now() })
  }

  async #find(feed: UpdateFeed): Promise<Result<NewVersion | 'not-installed' | null>> {
    try {
      const updater = await this.#options.updater()
      return updater.canUpdate() ? await updater.find(feed) : ok('not-installed')
    } catch (error) {
      this.#options.log.error('looking for updates failed', toLogFields(error))
      return fail('bug', 'looking for updates failed')
    }
  }

  /** Whether something newer came than what waits to be installed, which stays if not. */
  async #lookPast(feed: UpdateFeed): Promise<void> {
    const found = await this.#find(feed)
    const state = this.#state
    if (state.phase !== 'ready' || this.#isAsked) return
    const version = found.ok && found.value !== 'not-installed' ? found.value : null
    if (version && version.version !== state.version) await this.#offer(version)
    else this.#set({ ...state, isQuiet: this.#isQuiet(state.version) })
  }

  async #offer(version: NewVersion): Promise<void> {
    this.#found = version
    const isQuiet = this.#isQuiet(version.version)
    this.#set({ phase: 'available', ...version, isQuiet })
    if (this.#options.settings().updates === 'download' && !isQuiet) await this.#fetch(version)
  }

  async #fetch(version: NewVersion): Promise<void> {
    this.#set({ phase: 'downloading', ...version, percent: 0 })
    const updater = await this.#options.updater()
    const fetched = await updater.download((percent) => {
      if (this.#state.phase === 'downloading')
        this.#set({ ...this.#state, percent: Math.min(100, Math.floor(percent)) })
    })
    if (fetched.ok) this.#set({ phase: 'ready', ...version, isQuiet: false, waits: false })
    else this.#set({ phase: 'failed', failure: fetched.failure })
  }

  #quitWhenIdle(): void {
    const { running, quit, schedule } = this.#options
    this.#isWaiting = this.#isAsked && running() > 0
    if (this.#isWaiting) schedule(() => this.#quitWhenIdle(), LOOK_AGAIN_MS)
    else if (this.#isAsked) quit()
  }

  #quiet(): Promise<Result<UpdateState>> {
    const state = this.#state
    this.#isAsked = false
    if (state.phase === 'available') this.#set({ ...state, isQuiet: true })
    if (state.phase === 'ready') this.#set({ ...state, isQuiet: true, waits: false })
    return Promise.resolve(ok(this.#state))
  }

  #isQuiet(version: string): boolean {
    const { skippedVersion, laterUntil } = this.#options.memory()
    return version === skippedVersion || this.#options.now() < laterUntil
  }

  #isBusy(): boolean {
    const { phase } = this.#state
    return phase === 'checking' || phase === 'downloading' || this.#isAsked
  }

  #tellIfUnusable(): void {
    const { settings, log } = this.#options
    const { updateServer, updateKey } = settings()
    if (this.#whyOff() !== 'no-server' || updateServer.length + updateKey.length === 0) return
    const named = { server: updateServer[0] ?? 'none', hasKey: updateKey.length > 0 }
    log.error('no updates: the policy has to name an https address and a key', named)
  }

  #whyOff(): UpdatesOff | undefined {
    if (this.#options.isForbidden()) return 'policy'
    return feedFrom(this.#options.settings()) ? undefined : 'no-server'
  }

  #set(state: UpdateState): void {
    const before = this.#state
    this.#state = state
    if (JSON.stringify(before) === JSON.stringify(state)) return
    if (state.phase === 'failed') this.#options.log.warn('updating failed', { reason: state.failure.reason })
    this.#options.publish(state)
  }
}
