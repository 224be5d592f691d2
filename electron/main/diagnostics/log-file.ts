import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LogSink } from './log'

/** Where the log goes and how much of it is kept: `keep` older files of at most `maxBytes` each beside the current. */
export interface LogFileOptions {
  readonly path: string
  readonly maxBytes?: number
  readonly keep?: () => number
}

/**
 * Owns one log file and its older siblings (`main.log.1` is the newest of them). Lines are few, so they are written at
 * once: the last line before a crash is the one that is needed. A disk that refuses costs lines, never the program.
 */
export function createLogFile({ path, maxBytes = 1_000_000, keep = () => 3 }: LogFileOptions): LogSink {
  attempt(() => mkdirSync(dirname(path), { recursive: true }))
  let size = sizeOf(path)
  return {
    write: (line) => {
      const bytes = Buffer.byteLength(line)
      if (size > 0 && size + bytes > maxBytes) {
        rotate(path, keep())
        size = 0
      }
      try {
        appendFileSync(path, line, { mode: 0o600 })
        size += bytes
      } catch {
        size = sizeOf(path)
      }
    },
  }
}

/** Bytes; 0 for a file that is not there. */
function sizeOf(path: string): number {
  let size = 0
  attempt(() => {
    size = statSync(path).size
  })
  return size
}

function rotate(path: string, keep: number): void {
  const nameOf = (number: number): string => (number === 0 ? path : `${path}.${number}`)
  attempt(() => {
    for (let number = keep; existsSync(nameOf(number)); number += 1) rmSync(nameOf(number))
  })
  for (let number = keep - 1; number >= 0; number -= 1) {
    attempt(() => {
      renameSync(nameOf(number), nameOf(number + 1))
    })
  }
}

function attempt(action: () => unknown): void {
  try {
    action()
  } catch {
    return
  }
}
