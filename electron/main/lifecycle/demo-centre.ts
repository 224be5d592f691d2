import { utilityProcess, type UtilityProcess } from 'electron'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import type { DemoCentre } from '../session/session-ports'
import { parseDemoAnswer, type DemoAnswer } from './demo-answer'

const START_LIMIT_MS = 20_000
const STOP_LIMIT_MS = 2_000

/** What a demo centre is started from. `options` are those of the contact centre's own command line. */
export interface DemoCentreOptions {
  /** The bundled entry of the embedded contact centre. */
  readonly entryPath: string
  readonly options: Readonly<Record<string, number>>
  readonly log: Log
}

/** Starts the embedded contact centre in a process of its own and waits until it can be signed in to. */
export async function startDemoCentre({
  entryPath,
  options,
  log,
}: DemoCentreOptions): Promise<Result<DemoCentre>> {
  const child = utilityProcess.fork(entryPath, [], {
    serviceName: 'Switchyard contact centre',
    stdio: 'ignore',
  })
  const stop = (): Promise<void> => stopChild(child)
  const answer = await firstAnswer(child, options)
  if (answer?.type === 'ready') {
    const { url, supervisor } = answer
    return ok({ server: url, userName: supervisor.userName, password: supervisor.password, stop })
  }
  log.error('the embedded contact centre did not start', { message: answer?.message ?? 'no answer' })
  await stop()
  return fail('bug', 'the embedded contact centre did not start')
}

function firstAnswer(
  child: UtilityProcess,
  options: Readonly<Record<string, number>>,
): Promise<DemoAnswer | undefined> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(undefined), START_LIMIT_MS)
    const settle = (answer: DemoAnswer | undefined): void => {
      clearTimeout(limit)
      resolve(answer)
    }
    child.once('exit', () => settle(undefined))
    child.once('message', (message: unknown) => settle(parseDemoAnswer(message)))
    child.once('spawn', () => child.postMessage({ type: 'start', options }))
  })
}

function stopChild(child: UtilityProcess): Promise<void> {
  if (child.pid === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      child.kill()
      resolve()
    }, STOP_LIMIT_MS)
    child.once('exit', () => {
      clearTimeout(limit)
      resolve()
    })
    child.postMessage({ type: 'stop' })
  })
}
