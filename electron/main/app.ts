import { crashReporter, dialog, session as sessions, type App } from 'electron'
import { join } from 'node:path'
import { languageFor } from '@shared/domain/language'
import { readBounded } from './files/read-bounded'
import { readViewFile } from './files/view-file'
import type { Desktop } from './desktop'
import { toLogFields } from './diagnostics/redaction'
import { parseCommandLine, type CommandLine } from './lifecycle/command-line'
import { createHandOver } from './lifecycle/hand-over'
import { createShownSoon } from './lifecycle/shown-soon'
import { startCrashReports } from './lifecycle/crash-reports'
import { registerLinks } from './lifecycle/link-scheme'
import { nameProgram } from './lifecycle/program-name'
import { claimSingleInstance } from './lifecycle/single-instance'
import { listenForSystemRequests } from './lifecycle/system-requests'
import { hasDesktop, refuseStart } from './lifecycle/start-refusal'
import { isWritableFolder, NO_USER_FOLDER, userFolder } from './lifecycle/user-folder'
import { isAppUrl } from './security/app-address'
import { registerAppScheme, serveApp } from './security/app-protocol'
import { createExternalLinks } from './security/external-links'
import { fenceNavigation } from './security/navigation'
import { applySecureDefaults, secureWindowSession } from './security/secure-defaults'
import { policySourceOf } from './policy-place'
import { OpenWindows } from './open-windows'
import { startLog } from './program-log'
import { startsHidden } from './start-as-wanted'
import { readPolicy } from './settings/policy-source'
import { openSettings } from './settings/user-settings'
import { createSignInWindows } from './windows/sign-in-window'
import { english } from './texts/en'
import { filled } from './texts/plural'
import { applyTheme } from './windows/theme'

/**
 * Starts the program: what must be said before Electron is ready, then the settings, then the window. Everything behind
 * the window is loaded and built while its page comes up; the page's scripts are served when that is done.
 */
export function startApp(app: App, host: NodeJS.Process): void {
  registerAppScheme()
  applySecureDefaults(app)
  nameProgram(app, host.platform)
  const folder = userFolder(app)
  const { title, notWritable } = english.start
  if (folder !== undefined && isWritableFolder(folder)) startIn(folder, app, host)
  else
    void refuseStart({
      ...{ app, print: (line) => host.stderr.write(line), wait },
      reason: `${title}: ${folder === undefined ? NO_USER_FOLDER : filled(notWritable, { folder })}`,
      show: folder !== undefined && hasDesktop(host) ? () => showNotWritable(app, folder) : undefined,
    })
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function showNotWritable(app: App, folder: string): Promise<void> {
  const { textsOf } = await import('./texts/texts-of')
  const { title, notWritable } = textsOf(languageFor('system', app.getPreferredSystemLanguages())).start
  dialog.showErrorBox(title, filled(notWritable, { folder }))
}

function startIn(folder: string, app: App, host: NodeJS.Process): void {
  const commandLine = parseCommandLine(host.argv)
  const desktop = createShownSoon<Desktop>()
  const handOver = createHandOver({
    readViews: (path) => readViewFile(path, readBounded),
    deliver: (handed) => {
      desktop.show()
      return desktop.now()?.handOver(handed) ?? false
    },
  })
  const takeSecond = (second: CommandLine, itsFolder: string): void => {
    desktop.show()
    handOver.openArguments(second, itsFolder)
  }
  if (!claimSingleInstance(app, takeSecond)) {
    app.quit()
    return
  }
  registerLinks(app, host.platform)
  listenForSystemRequests(app, { ...handOver, show: () => desktop.now()?.show() })
  handOver.openArguments(commandLine, host.cwd())
  const places = { root: join(import.meta.dirname, '../..'), userData: folder }
  const file = (name: string): string => join(places.userData, name)
  const { log, follow } = startLog(host, file('logs/main.log'))
  const signInWindows = createSignInWindows()
  fenceNavigation(app, {
    isAppUrl,
    isSignInWindow: signInWindows.owns,
    openLink: createExternalLinks({ open: refuseLink, hosts: [], log }),
    log,
  })
  app.on('window-all-closed', () => undefined)
  const start = async (): Promise<void> => {
    const policy = await readPolicy(policySourceOf(host), log.module('policy'))
    const settings = await openSettings(file('settings.json'), log.module('settings'), policy)
    follow(settings)
    startCrashReports(crashReporter, settings.read().crashServer, log.module('crashes'))
    await app.whenReady()
    const windows = new OpenWindows({
      ...{ app, root: places.root, settings, log },
      keeper: desktop.now,
    })
    secureWindowSession(sessions.defaultSession)
    applyTheme(settings.read().theme)
    const beginning = { app, host, places, settings, windows, signInWindows, handOver, log, commandLine }
    const opening = import('./program').then(({ openProgram }) => openProgram(beginning))
    serveApp(sessions.defaultSession, join(places.root, 'out', 'renderer'), opening)
    windows.openMain(startsHidden({ app, host, settings }, commandLine.hidden))
    desktop.come(await opening)
  }
  start().catch((error: unknown) => {
    log.error('start-up failed', toLogFields(error))
    host.stderr.write(
      `Switchyard could not start: ${error instanceof Error ? error.message : 'unknown error'}\n`,
    )
    app.exit(1)
  })
}

function refuseLink(): Promise<void> {
  return Promise.reject(new Error('this version links to nowhere outside'))
}
