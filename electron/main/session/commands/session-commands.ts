import type { SessionCommands } from '@shared/contract'
import { ok } from '@shared/result'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'
import type { SignInDesk } from '../sign-in-desk'

/** The commands about signing in and out. */
export function createSessionCommands(
  service: SessionService,
  desk: SignInDesk,
): HandlersOf<keyof SessionCommands> {
  return {
    'session.signIn': ({ isKept = false, ...credentials }) => desk.signIn(credentials, isKept),
    'session.signInKept': () => desk.signInKept(),
    'session.forgetPassword': () => desk.forgetPassword(),
    'session.signInFederated': ({ server }) => desk.signInFederated(server),
    'session.lookAt': async ({ server }) => ok({ federated: await desk.offersFederatedSignIn(server) }),
    'session.exploreDemo': () => service.exploreDemo(),
    'session.cancelSignIn': () => {
      service.cancelSignIn()
      return Promise.resolve(ok(null))
    },
    'session.signOut': async () => {
      await service.signOut()
      return ok(null)
    },
  }
}
