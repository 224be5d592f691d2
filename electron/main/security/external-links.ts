import type { Log } from '../diagnostics/log'

/** How a link leaves the program. `hosts` is the closed list of hosts to which our own pages link. */
export interface ExternalLinkOptions {
  readonly open: (address: string) => Promise<void>
  readonly hosts: readonly string[]
  readonly log: Log
}

/** The address to hand to the system's browser: `https` only, a listed host only, no credentials in it. */
export function externalAddress(address: string, hosts: readonly string[]): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const isSafe = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  return isSafe && hosts.includes(url.hostname) ? url.href : undefined
}

/** The one way in which a link leaves the program: parsed, checked, then given to the system. */
export function createExternalLinks({ open, hosts, log }: ExternalLinkOptions): (address: string) => void {
  return (address) => {
    const target = externalAddress(address, hosts)
    if (target === undefined) {
      log.warn('link to outside refused')
      return
    }
    open(target).catch(() => {
      log.warn('the system could not open a link')
    })
  }
}
