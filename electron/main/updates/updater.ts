import { existsSync } from 'node:fs'
import { autoUpdater, Provider, type UpdateInfo } from 'electron-updater'
import {
  parseUpdateInfo,
  resolveFiles,
  type ProviderRuntimeOptions,
} from 'electron-updater/out/providers/Provider'
import type { NewVersion } from '@shared/domain/update'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { isReplaceable } from './installation'
import { isSignedBy, type UpdateFeed } from './update-feed'
import { updateFailure, UNTRUSTED } from './update-failure'
import type { UpdaterPort } from './updater-port'

const LONGEST_NOTES = 4_000

/** A list of versions that is taken only with the signature of the feed's key. */
class SignedProvider extends Provider<UpdateInfo> {
  readonly #feed: UpdateFeed

  constructor(feed: UpdateFeed, runtime: ProviderRuntimeOptions) {
    super(runtime)
    this.#feed = feed
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const file = `${this.getCustomChannelName(this.#feed.channel)}.yml`
    const address = new URL(file, this.#feed.url)
    const list = (await this.httpRequest(address)) ?? ''
    const signature = await this.#signature(`${file}.sig`)
    if (!isSignedBy(this.#feed.key, list, signature))
      throw Object.assign(new Error('the list of updates is not signed by the update key'), {
        code: UNTRUSTED,
      })
    return parseUpdateInfo(list, file, address)
  }

  override resolveFiles(info: UpdateInfo): ReturnType<typeof resolveFiles> {
    return resolveFiles(info, new URL(this.#feed.url))
  }

  /** A signature that is not there is a wrong one; a server that is gone is another matter. */
  async #signature(file: string): Promise<string> {
    try {
      return (await this.httpRequest(new URL(file, this.#feed.url))) ?? ''
    } catch (error) {
      if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) return ''
      throw error
    }
  }
}

/** Calls back once macOS has taken over what it was given, or refuses it. */
export type OnTakenOver = (done: () => void) => void

/** electron-updater behind our own port. It replaces this installation; on Windows and macOS it also asks the system whether the publisher is the same. */
export function openUpdater(log: Log, onTakenOver: OnTakenOver): UpdaterPort {
  const updater = autoUpdater
  const installation = { platform: process.platform, executable: process.execPath, exists: existsSync }
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableWebInstaller = true
  updater.logger = null
  // Failures are results of the calls; without a listener the same would be thrown once more.
  updater.on('error', () => undefined)
  return {
    canUpdate: () => updater.isUpdaterActive() && isReplaceable(installation),
    find: async (feed) => {
      updater.setFeedURL({ provider: 'custom', updateProvider: providerFor(feed) })
      updater.allowDowngrade = false
      try {
        const found = await updater.checkForUpdates()
        return ok(found?.isUpdateAvailable === true ? versionOf(found.updateInfo) : null)
      } catch (error) {
        return told(error, log)
      }
    },
    download: async (onProgress) => {
      const listener = ({ percent }: { readonly percent: number }): void => onProgress(percent)
      updater.on('download-progress', listener)
      try {
        await updater.downloadUpdate()
        return ok(null)
      } catch (error) {
        return told(error, log)
      } finally {
        updater.off('download-progress', listener)
      }
    },
    install: () => {
      if (process.platform === 'darwin') return installOnMac(onTakenOver)
      updater.quitAndInstall(true, true)
      return Promise.resolve()
    },
  }
}

/**
 * macOS fetches the file from the updater, checks it and puts it in place when the program has ended, however it ends. To
 * let it end and start the program would be to let a quit through that nothing orders.
 */
function installOnMac(onTakenOver: OnTakenOver): Promise<void> {
  return new Promise((resolve) => {
    onTakenOver(resolve)
    autoUpdater.autoRunAppAfterInstall = false
    autoUpdater.quitAndInstall()
  })
}

function providerFor(
  feed: UpdateFeed,
): new (options: unknown, updater: unknown, runtime: ProviderRuntimeOptions) => SignedProvider {
  return class extends SignedProvider {
    constructor(_options: unknown, _updater: unknown, runtime: ProviderRuntimeOptions) {
      super(feed, runtime)
    }
  }
}

function versionOf({ version, releaseNotes }: UpdateInfo): NewVersion {
  const notes = typeof releaseNotes === 'string' ? releaseNotes : ''
  return { version, notes: notes.slice(0, LONGEST_NOTES) }
}

function told(error: unknown, log: Log): Result<never> {
  const { reason, message } = updateFailure(error)
  log.warn('the updater failed', { reason, message })
  return fail(reason, message)
}
