import { join } from 'node:path'
import type { About, AboutCommands, PartLicence } from '@shared/contract'
import { fail, ok } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { HandlersOf } from '../ipc/command-gate'
import { parseLicences } from './parse-licences'

/** What telling about the program needs. Folders are absolute. */
export interface AboutOptions {
  readonly version: string
  readonly versions: NodeJS.ProcessVersions
  /** The JSON file that the build writes. */
  readonly licencesPath: string
  /** Where the program lies. */
  readonly programFolder: string
  readonly read: (path: string) => Promise<string>
  readonly exists: (path: string) => Promise<boolean>
  readonly showFile: (path: string) => void
  readonly log: Log
}

const CHROMIUM_LICENCES = 'LICENSES.chromium.html'

/** The commands about the program itself. */
export function createAboutCommands(options: AboutOptions): HandlersOf<keyof AboutCommands> {
  const { version, versions, programFolder, exists, showFile } = options
  const chromiumLicences = join(programFolder, CHROMIUM_LICENCES)
  return {
    'about.read': async () => {
      const about: About = {
        version,
        ...{ electron: versions.electron, chromium: versions.chrome, node: versions.node },
        licences: await licencesFrom(options),
        hasChromiumLicences: await exists(chromiumLicences),
      }
      return ok(about)
    },
    'about.showChromiumLicences': async () => {
      if (!(await exists(chromiumLicences))) return fail('resource-gone', 'the file is not there')
      showFile(chromiumLicences)
      return ok(null)
    },
  }
}

async function licencesFrom({ licencesPath, read, log }: AboutOptions): Promise<readonly PartLicence[]> {
  try {
    const licences = parseLicences(await read(licencesPath))
    if (licences) return licences
    log.error('the licences are not as the build writes them')
  } catch (error) {
    log.error('the licences could not be read', toLogFields(error))
  }
  return []
}
