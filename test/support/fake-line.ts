import type { WorkbinMessage } from '@main/gws/messages'
import type { Continuity } from '@main/realtime/realtime-client'
import type { FakeRandom } from './fake-random'

/** What listens to a fake line. */
export interface FakeLineListener {
  readonly onMessage: (message: WorkbinMessage) => void
  readonly onDown: () => void
  readonly onUp: (continuity: Continuity) => void
}

/**
 * A long poll in memory: messages come in order, late and now and then twice; a removal that does not say whose workbin it
 * was comes once more when others have come. What is on the way when the line breaks is
 * kept by a server that acknowledges (`unbroken`), partly lost, doubled and out of order without (`gap`), and gone with a
 * session that was forgotten (`new-session`). It needs fake timers.
 */
export class FakeLine {
  readonly #random: FakeRandom
  readonly #listener: FakeLineListener
  readonly #slowestMs: number
  #waiting: WorkbinMessage[] = []
  #isUp = true
  #isRunning = false

  constructor(random: FakeRandom, slowestMs: number, listener: FakeLineListener) {
    this.#random = random
    this.#slowestMs = slowestMs
    this.#listener = listener
  }

  get isUp(): boolean {
    return this.#isUp
  }

  /** Hands a message to the line. */
  readonly send = (message: WorkbinMessage): void => {
    this.#waiting.push(message)
    this.#run()
  }

  /** Breaks the line. */
  breakDown(): void {
    if (!this.#isUp) return
    this.#isUp = false
    this.#listener.onDown()
  }

  /** Brings it back. */
  comeBack(continuity: Continuity): void {
    if (this.#isUp) return
    if (continuity === 'new-session') this.#waiting = []
    if (continuity === 'gap') this.#deliverRemains()
    this.#isUp = true
    this.#listener.onUp(continuity)
    this.#run()
  }

  #deliverRemains(): void {
    const remains = this.#waiting
    this.#waiting = []
    while (remains.length > 0) {
      const [message] = remains.splice(this.#random.below(remains.length), 1)
      if (!message) return
      if (this.#random.chance(0.4)) this.#listener.onMessage(message)
      if (this.#random.chance(0.2)) remains.push(message)
    }
  }

  #run(): void {
    if (this.#isRunning || !this.#isUp || this.#waiting.length === 0) return
    this.#isRunning = true
    setTimeout(() => {
      this.#isRunning = false
      if (!this.#isUp) return
      const batch = this.#waiting.splice(0, 1 + this.#random.below(3))
      for (const message of batch) {
        this.#listener.onMessage(message)
        if (message.type === 'change' && this.#random.chance(0.1)) this.#listener.onMessage(message)
        if (isUnnamedRemoval(message) && this.#random.chance(0.1)) this.#waiting.push(message)
      }
      this.#run()
    }, this.#random.below(this.#slowestMs))
  }
}

function isUnnamedRemoval(message: WorkbinMessage): boolean {
  if (message.type !== 'change' || message.action !== 'ItemRemoved') return false
  return Object.values(message.owner).every((name) => name === null)
}
