import { access, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { autoUpdater, shell, type App } from 'electron'
import type { AboutCommands, UpdatesCommands } from '@shared/contract'
import { createAboutCommands } from './about/about-commands'
import type { Log } from './diagnostics/log'
import type { EventHub } from './ipc/event-hub'
import type { HandlersOf } from './ipc/command-gate'
import type { Settings } from './settings/user-settings'
import { UpdateService } from './updates/update-service'

/** What updating is joined with. */
export interface UpdateParts {
  readonly app: App
  readonly settings: Settings
  readonly hub: EventHub
  /** How many moves run. */
  readonly running: () => number
  readonly log: Log
}

/** Makes the service that keeps the program up to date. It asks nobody before `start`. */
export function createUpdates({ app, settings, hub, running, log }: UpdateParts): UpdateService {
  const updates = new UpdateService({
    updater: async () => (await import('./updates/updater')).openUpdater(log, onTakenOver),
    settings: settings.read,
    isForbidden: () => settings.state().locked.includes('updates') && settings.read().updates === 'off',
    memory: () => settings.remembered().update,
    remember: (change) => settings.remember({ update: { ...settings.remembered().update, ...change } }),
    running,
    quit: () => app.quit(),
    publish: (state) => hub.publish('updates.changed', state),
    now: Date.now,
    schedule: (work, delayMs) => void setTimeout(work, delayMs).unref(),
    log,
  })
  settings.onChange(() => updates.settingsChanged())
  return updates
}

function onTakenOver(done: () => void): void {
  autoUpdater.once('update-downloaded', done)
  autoUpdater.once('error', done)
}

/** The commands about the program itself: what it is, and newer versions of it. */
export function createProgramCommands(
  { app, log }: { readonly app: App; readonly log: Log },
  updates: UpdateService,
): HandlersOf<keyof AboutCommands | keyof UpdatesCommands> {
  return {
    ...createAboutCommands({
      ...{ version: app.getVersion(), versions: process.versions },
      licencesPath: join(app.getAppPath(), 'out', 'licences.json'),
      programFolder: dirname(app.getPath('exe')),
      read: (path) => readFile(path, 'utf8'),
      exists: (path) =>
        access(path).then(
          () => true,
          () => false,
        ),
      showFile: (path) => shell.showItemInFolder(path),
      log,
    }),
    'updates.check': () => updates.check(),
    'updates.download': () => updates.download(),
    'updates.install': () => updates.install(),
    'updates.skip': ({ version }) => updates.skip(version),
    'updates.later': () => updates.later(),
  }
}
