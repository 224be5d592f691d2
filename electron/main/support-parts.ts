import { rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from 'electron'
import type { SupportCommands } from '@shared/contract'
import type { Log } from './diagnostics/log'
import { parseServerAddresses } from './gws/server-address'
import type { HandlersOf } from './ipc/command-gate'
import type { ServerNetworks } from './server-network'
import type { SessionService } from './session/session-service'
import { writeWhole } from './settings/atomic-write'
import type { Settings } from './settings/user-settings'
import { collectBundle } from './support/bundle'
import { checkConsole, checkDisk, checkServices, type ConsoleState } from './support/console-checks'
import { checkServer } from './support/server-checks'
import { createSupportCommands } from './support/support-commands'
import { askWhereToSave } from './windows/save-dialog'

/** What support looks at. */
interface SupportOptions {
  readonly app: App
  readonly service: SessionService
  readonly settings: Settings
  readonly networks: ServerNetworks
  readonly log: Log
}

/** Joins diagnostics and the support bundle with the parts that they look at. */
export function createSupport(options: SupportOptions): HandlersOf<keyof SupportCommands> {
  const { app, service, settings, networks, log } = options
  const userData = app.getPath('userData')
  return createSupportCommands({
    diagnose: async () => {
      const network = networks.open()
      const live = service.live()
      const [server, services, free] = await Promise.all([
        checkServer({
          ...{ server: serverOf(service), appVersion: app.getVersion(), now: Date.now },
          ...{ http: network.http, proxyFor: network.proxyFor, shownBy: networks.certificates.shownBy },
        }),
        live.ok ? live.value.gws.services() : null,
        freeBytesIn(userData),
      ])
      await network.close()
      return [
        ...server,
        ...checkConsole(stateOf(service, settings)),
        checkServices(services),
        checkDisk(free),
      ]
    },
    collect: (report) =>
      collectBundle({
        ...{ report, settings: settings.state(), logFolder: join(userData, 'logs') },
        about: {
          ...{ version: app.getVersion(), collected: new Date().toISOString() },
          ...{ system: `${process.platform} ${process.arch} ${process.getSystemVersion()}` },
          ...{ electron: process.versions.electron, chrome: process.versions.chrome },
          locale: app.getLocale(),
        },
      }),
    ...{ ask: askWhereToSave, write: writeWhole, now: Date.now, log },
  })
}

/** The server that somebody is signed in to, or the one that the sign-in screen offers. */
function serverOf({ session }: SessionService): string | null {
  const offered = parseServerAddresses(session.lastServer)
  return session.user?.server ?? (offered.ok ? (offered.value[0] ?? null) : null)
}

function stateOf(service: SessionService, settings: Settings): ConsoleState {
  const live = service.live()
  const { done, total, corrected } = service.state.loading
  return {
    ...{ user: service.session.user, connection: service.connection, settings: settings.state() },
    board: live.ok ? { owners: total, read: done, corrected } : null,
    unreadWorkbins: [...service.state.workbins.values()].filter(({ status }) => status === 'failed').length,
  }
}

/** Writes something to the folder, as a full or read-only disk shows only then; null when that does not work. */
async function freeBytesIn(folder: string): Promise<number | null> {
  const trial = join(folder, 'disk-check')
  try {
    await writeWhole(trial, 'x')
    await rm(trial)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
