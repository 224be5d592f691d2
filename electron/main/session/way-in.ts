import { fail, type Result } from '@shared/result'
import type { GwsSessionClient } from '../gws/create-gws-client'
import { federatedSignInUrl } from '../gws/federated-sign-in'
import type { Me } from '../gws/gws-client'
import type { Network } from './session-ports'

/** What a way in is tried with. */
export interface Door {
  readonly gws: GwsSessionClient
  readonly network: Network
  readonly server: string
  readonly signal: AbortSignal
}

/** How somebody comes in: by a password, or by an identity provider. Lives in the memory of this process only. */
export interface WayIn {
  /** The servers of the site, in the order in which they are tried. */
  readonly servers: readonly string[]
  /** Null while only the server will tell who comes. */
  readonly userName: string | null
  /** Whether it can be gone again, at another server, without asking the person. */
  readonly isRepeatable: boolean
  /** Proves to the server who comes. */
  readonly identify: (door: Door) => Promise<Result<Me>>
}

/** In by user name and password. Can be repeated, so it holds the password as long as it lives. */
export function wayByPassword(
  servers: readonly string[],
  { userName, password }: { readonly userName: string; readonly password: string },
): WayIn {
  const identify = ({ gws }: Door): Promise<Result<Me>> => gws.signIn({ userName, password })
  return { servers, userName, isRepeatable: true, identify }
}

/** In by an identity provider: a person deals with its pages, then the session's cookie says who it is. */
export function wayByIdentityProvider(servers: readonly string[]): WayIn {
  const identify = async ({ gws, network, server, signal }: Door): Promise<Result<Me>> => {
    const shown = await network.showSignIn({
      url: federatedSignInUrl(server),
      isDone: async () => (await gws.me()).ok,
      signal,
    })
    if (signal.aborted) return fail('cancelled', 'sign-in was cancelled')
    return shown.ok ? gws.me() : shown
  }
  return { servers, userName: null, isRepeatable: false, identify }
}
