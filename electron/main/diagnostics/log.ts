import { logLevels as levels, type LogLevel } from '@shared/domain/settings'
import { redact, redactText, type LogFields } from './redaction'

/** Where the program writes what it did. `module` gives a log whose lines start with that prefix. */
export interface Log {
  readonly debug: (message: string, fields?: LogFields) => void
  readonly info: (message: string, fields?: LogFields) => void
  readonly warn: (message: string, fields?: LogFields) => void
  readonly error: (message: string, fields?: LogFields) => void
  readonly module: (name: string) => Log
}

/** Takes finished lines: a file in the product, a list in tests. Must not throw. */
export interface LogSink {
  readonly write: (line: string) => void
}

/** What a log is made of. `level` tells the lowest level that is written now; `now` gives ms since the epoch. */
export interface LogOptions {
  readonly sink: LogSink
  readonly now: () => number
  readonly level?: () => LogLevel
}

/** Makes the log of the program. Every line passes the redactor; nothing reaches the sink around it. */
export function createLog(options: LogOptions): Log {
  return moduleLog(options, 'main')
}

/** A log that writes nothing, for parts that run without one. */
export const silentLog: Log = createLog({ sink: { write: () => undefined }, now: () => 0 })

function moduleLog(options: LogOptions, prefix: string): Log {
  const at =
    (level: LogLevel) =>
    (message: string, fields?: LogFields): void => {
      if (levels.indexOf(level) < levels.indexOf(options.level?.() ?? 'info')) return
      options.sink.write(lineOf({ at: options.now(), level, prefix, message, fields }))
    }
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    module: (name) => moduleLog(options, prefix === 'main' ? name : `${prefix}/${name}`),
  }
}

interface Entry {
  readonly at: number
  readonly level: LogLevel
  readonly prefix: string
  readonly message: string
  readonly fields: LogFields | undefined
}

function lineOf({ at, level, prefix, message, fields }: Entry): string {
  const facts = fields && Object.keys(fields).length > 0 ? ` ${JSON.stringify(redact(fields))}` : ''
  return `${new Date(at).toISOString()} ${level.padEnd(5)} [${prefix}] ${redactText(message)}${facts}\n`
}
