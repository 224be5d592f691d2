import type { SettingsState, UserSettings } from '@shared/domain/settings'
import { fail, ok, type Result } from '@shared/result'
import { parseServerAddress } from '../gws/server-address'
import type { Settings } from '../settings/user-settings'
import type { SessionServiceOptions } from './session-ports'

/** Asks the settings whether an administrator lets the user in. */
export function gateBy(settings: Pick<Settings, 'state'>): SessionServiceOptions['mayEnter'] {
  return (wanted) => {
    const { values, policy } = settings.state()
    return mayEnter(values, policy, wanted)
  }
}

/**
 * Whether a policy lets the user in there. `server` is as `parseServerAddress` gives it. Fails with `policy-unreadable`
 * or `forbidden-by-policy`.
 */
export function mayEnter(
  { allowedServers, demoAllowed }: Pick<UserSettings, 'allowedServers' | 'demoAllowed'>,
  policy: Pick<SettingsState['policy'], 'blocksSignIn'>,
  wanted: { readonly server: string; readonly isDemo: boolean },
): Result<null> {
  if (policy.blocksSignIn) return fail('policy-unreadable', 'the policy cannot be read')
  const isAllowed = wanted.isDemo ? demoAllowed : isAmong(allowedServers, wanted.server)
  return isAllowed ? ok(null) : fail('forbidden-by-policy', 'this server is not allowed')
}

/** An empty list allows every server; an entry that is no address allows none. */
function isAmong(allowed: readonly string[], server: string): boolean {
  if (allowed.length === 0) return true
  return allowed.some((entry) => {
    const address = parseServerAddress(entry)
    return address.ok && address.value === server
  })
}
