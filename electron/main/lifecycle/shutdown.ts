import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'

/** One thing to end. Steps run one after the other, in the order given. */
export interface ShutdownStep {
  readonly name: string
  readonly run: () => Promise<void> | void
  /** Where it may take longer than the others, ms. */
  readonly limitMs?: number
}

/** What a shutdown is made of. `wait` resolves after so many ms; each step gets at most `stepLimitMs`. */
export interface ShutdownOptions {
  readonly steps: readonly ShutdownStep[]
  readonly wait: (ms: number) => Promise<void>
  readonly log: Log
  readonly stepLimitMs?: number
}

/** Ends everything once. A second call gets the same promise. It never rejects and always ends in bounded time. */
export function createShutdown({
  steps,
  wait,
  log,
  stepLimitMs = 2_000,
}: ShutdownOptions): () => Promise<void> {
  let running: Promise<void> | undefined
  const runAll = async (): Promise<void> => {
    for (const step of steps) {
      const limitMs = step.limitMs ?? stepLimitMs
      const outcome = await Promise.race([attempt(step, log), wait(limitMs).then(() => 'late' as const)])
      if (outcome === 'late') log.warn('a part did not end in time', { step: step.name, limitMs })
    }
  }
  return () => (running ??= runAll())
}

async function attempt(step: ShutdownStep, log: Log): Promise<'done'> {
  try {
    await step.run()
  } catch (error) {
    log.error('a part did not end well', { step: step.name, ...toLogFields(error) })
  }
  return 'done'
}
