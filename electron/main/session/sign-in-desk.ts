import type { SignInOutcome } from '@shared/contract'
import type { Credentials, SignedInUser } from '@shared/domain/session'
import { fail, ok, type Result } from '@shared/result'
import { createCsrfStore } from '../gws/csrf'
import { parseDialect, type Dialect } from '../gws/dialect'
import { offersFederatedSignIn } from '../gws/federated-sign-in'
import { createRequester } from '../gws/requester'
import { parseServerAddresses } from '../gws/server-address'
import type { SessionServiceOptions } from './session-ports'
import type { SessionService } from './session-service'
import { wayByIdentityProvider } from './way-in'

const LOOK_MS = 5_000

/** What the desk takes from the session. */
type DeskOptions = Pick<
  SessionServiceOptions,
  'openNetwork' | 'mayEnter' | 'dialectOverrides' | 'keptPassword'
>

/** The ways to sign in beside a typed password, and what is kept of that. */
export class SignInDesk {
  readonly #service: Pick<SessionService, 'signIn' | 'enterBy' | 'announce'>
  readonly #options: DeskOptions

  constructor(service: Pick<SessionService, 'signIn' | 'enterBy' | 'announce'>, options: DeskOptions) {
    this.#service = service
    this.#options = options
  }

  /**
   * Signs in. With `isKept` the password stays in the system's secret store; without, one that was kept is forgotten. A
   * password that could not be kept does not undo the sign-in: the answer says why.
   */
  async signIn(credentials: Credentials, isKept: boolean): Promise<Result<SignInOutcome>> {
    const result = await this.#service.signIn(credentials)
    if (!result.ok) return result
    const { keptPassword } = this.#options
    const kept = isKept ? await keptPassword.keep(credentials) : await keptPassword.forget()
    this.#service.announce()
    return ok(kept.ok ? result.value : { ...result.value, notKept: kept.failure })
  }

  /** Signs in with what is kept. A password that the server refuses is forgotten, so that the next one is asked for. */
  async signInKept(): Promise<Result<SignedInUser>> {
    const kept = await this.#options.keptPassword.read()
    if (!kept) return fail('wrong-password', 'no password is kept')
    const result = await this.#service.signIn(kept)
    if (!result.ok && result.failure.code === 'signed-out') await this.forgetPassword()
    return result
  }

  /** Takes the password out of the system's secret store. */
  async forgetPassword(): Promise<Result<null>> {
    const forgotten = await this.#options.keptPassword.forget()
    this.#service.announce()
    return forgotten
  }

  /** Signs in at the identity provider that the site works with, in a window of its own. */
  async signInFederated(server: string): Promise<Result<SignedInUser>> {
    const servers = parseServerAddresses(server)
    return servers.ok ? this.#service.enterBy(wayByIdentityProvider(servers.value)) : servers
  }

  /** Whether a server of a site offers a federated sign-in; false when that cannot be told. */
  async offersFederatedSignIn(text: string): Promise<boolean> {
    const servers = parseServerAddresses(text)
    const dialect = parseDialect(this.#options.dialectOverrides())
    if (!servers.ok || !dialect.ok) return false
    for (const server of servers.value) if (await this.#isOfferedAt(server, dialect.value)) return true
    return false
  }

  async #isOfferedAt(server: string, dialect: Dialect): Promise<boolean> {
    if (!this.#options.mayEnter({ server, isDemo: false }).ok) return false
    const network = this.#options.openNetwork()
    const csrf = createCsrfStore()
    const requester = createRequester({ http: network.http, server, csrf, timeoutMs: LOOK_MS })
    const isOffered = await offersFederatedSignIn(requester, dialect)
    await network.close()
    return isOffered
  }
}
