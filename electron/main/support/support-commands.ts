import { basename } from 'node:path'
import type { BundleFile, SupportCommands } from '@shared/contract'
import type { Finding } from '@shared/domain/diagnostics'
import { fail, failed, ok } from '@shared/result'
import { writingFailure } from '../files/writing-failure'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { HandlersOf } from '../ipc/command-gate'
import type { AskWhereToSave } from '../windows/save-dialog'
import { zipped } from './bundle'

/** What the commands of support work with. */
export interface SupportPorts {
  readonly diagnose: () => Promise<readonly Finding[]>
  readonly collect: (report: string) => Promise<readonly BundleFile[]>
  readonly ask: AskWhereToSave
  readonly write: (path: string, content: Uint8Array) => Promise<void>
  readonly now: () => number
  readonly log: Log
}

/** The commands of support. What was shown is kept, so that exactly that is saved. */
export function createSupportCommands(ports: SupportPorts): HandlersOf<keyof SupportCommands> {
  const { diagnose, collect, ask, write, now, log } = ports
  let collected: readonly BundleFile[] | undefined
  return {
    'support.diagnose': async () => ok(await diagnose()),
    'support.collect': async ({ report }) => {
      collected = await collect(report)
      return ok(collected)
    },
    'support.save': async () => {
      const files = collected
      if (!files) return fail('bad-input', 'nothing was collected')
      const day = new Date(now()).toISOString().slice(0, 10)
      const path = await ask({ name: `switchyard-support-${day}`, ending: 'zip', kind: 'ZIP' })
      if (path === null) return ok(null)
      try {
        await write(path, zipped(files))
        return ok(basename(path))
      } catch (error) {
        log.error('a file could not be written', toLogFields(error))
        return failed(writingFailure(error, 'the bundle could not be written'))
      }
    },
  }
}
