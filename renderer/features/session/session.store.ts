import { defineStore } from 'pinia'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { AppInfo } from '@shared/contract'
import type { Connection } from '@shared/domain/connection'
import type { SessionState } from '@shared/domain/session'

/** The state of the session store. */
export interface SessionStore {
  readonly session: ShallowRef<SessionState>
  readonly connection: ShallowRef<Connection>
  readonly app: ShallowRef<AppInfo>
  /** Whether the board is to be seen: somebody is signed in, or was until the session ended by itself. */
  readonly isSignedIn: ComputedRef<boolean>
  readonly replaceSession: (next: SessionState) => void
  readonly replaceConnection: (next: Connection) => void
  readonly replaceApp: (next: AppInfo) => void
}

/** Who is signed in and how the line stands, as main says. */
export const useSessionStore = defineStore('session', (): SessionStore => {
  const session = shallowRef<SessionState>({ user: null, busy: false, lastServer: '', lastUserName: '' })
  const connection = shallowRef<Connection>({ phase: 'signed-out', since: 0 })
  const app = shallowRef<AppInfo>({ version: '', platform: '', systemLanguages: [] })
  return {
    ...{ session, connection, app },
    isSignedIn: computed(() => session.value.user !== null),
    replaceSession: (next) => {
      session.value = next
    },
    replaceConnection: (next) => {
      connection.value = next
    },
    replaceApp: (next) => {
      app.value = next
    },
  }
})
