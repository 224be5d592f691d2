import type { CrashReporter } from 'electron'
import type { Log } from '../diagnostics/log'

/**
 * Sends reports of crashes to the company's own server, if an administrator's policy names one; without it nothing of a
 * crash is collected. Must be called before the app is ready. Only an `https` address counts.
 */
export function startCrashReports(
  reporter: Pick<CrashReporter, 'start'>,
  addresses: readonly string[],
  log: Log,
): void {
  const [address] = addresses
  if (address === undefined) return
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    log.error('reports of crashes are not sent: the address of the policy is not one of https')
    return
  }
  reporter.start({ submitURL: address, uploadToServer: true, compress: true })
  log.info('reports of crashes are sent', { host: new URL(address).host })
}
