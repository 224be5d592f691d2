import * as v from 'valibot'
import type { ContactCentreOptions } from './options'
import { startContactCentre } from './start-contact-centre'
import type { ContactCentre } from './start-contact-centre'

/** The part of Electron's `process.parentPort` that is used. */
export interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: ToParent): void
}

/** What the parent is told. */
export type ToParent =
  | {
      readonly type: 'ready'
      readonly url: string
      readonly supervisor: { readonly userName: string; readonly password: string }
    }
  | { readonly type: 'failed'; readonly message: string }

const fromParent = v.variant('type', [
  v.object({ type: v.literal('start'), options: v.optional(v.record(v.string(), v.unknown()), {}) }),
  v.object({ type: v.literal('stop') }),
])

/** Talks to the parent: `start` with options once, `stop` to end the process with `exit`. */
export function serveParent(port: ParentPort, exit: (code: number) => void): void {
  let centre: Promise<ContactCentre> | undefined
  const start = async (options: ContactCentreOptions): Promise<void> => {
    try {
      centre = startContactCentre(options)
      const { url, supervisor } = await centre
      port.postMessage({ type: 'ready', url, supervisor })
    } catch (error) {
      centre = undefined
      port.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const stop = async (): Promise<void> => {
    await (await centre)?.stop()
    exit(0)
  }
  port.on('message', ({ data }) => {
    const message = v.safeParse(fromParent, data)
    if (!message.success) {
      port.postMessage({ type: 'failed', message: 'The parent sent a message that is not understood' })
      return
    }
    const work =
      message.output.type === 'stop'
        ? stop()
        : centre === undefined
          ? start(message.output.options)
          : Promise.resolve()
    work.catch(() => exit(1))
  })
}
