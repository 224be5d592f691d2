import type { SessionCommands } from '@shared/contract'
import { ok } from '@shared/result'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'

/** The commands about signing in and out. */
export function createSessionCommands(service: SessionService): HandlersOf<keyof SessionCommands> {
  return {
    'session.signIn': (credentials) => service.signIn(credentials),
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
