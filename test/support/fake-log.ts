import { createLog, type Log } from '@main/diagnostics/log'

/** A log whose lines a test can read. */
export function createFakeLog(): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = []
  const log = createLog({ sink: { write: (line) => void lines.push(line) }, now: () => 0 })
  return { log, lines }
}
