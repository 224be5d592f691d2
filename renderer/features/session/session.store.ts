import { defineStore } from 'pinia'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { AppInfo } from '@shared/contract'
import type { Connection } from '@shared/domain/connection'
import type { SessionState } from '@shared/domain/session'
import type { Outage } from '@shared/domain/site-health'

/** The state of the session store. */
export interface SessionStore {
  readonly session: ShallowRef<SessionState>
  readonly connection: ShallowRef<Connection>
  readonly app: ShallowRef<AppInfo>
  /** Which servers behind Web Services do not work now. */
  readonly outages: ShallowRef<readonly Outage[]>
  /** Whether the board is to be seen: somebody is signed in, or was until the session ended by itself. */
  readonly isSignedIn: ComputedRef<boolean>
  /** Whether somebody asked to sign in again before the session ends. */
  readonly isRenewing: ShallowRef<boolean>
  readonly setRenewing: (next: boolean) => void
  readonly replaceSession: (next: SessionState) => void
  readonly replaceOutages: (next: readonly Outage[]) => void
  readonly replaceConnection: (next: Connection) => void
  readonly replaceApp: (next: AppInfo) => void
}

const nobody: SessionState = {
  ...{ user: null, busy: false, lastServer: '', lastUserName: '', endsAt: null },
  keeping: { refusal: null, isKept: false },
}

/** Who is signed in and how the line stands, as main says. */
export const useSessionStore = defineStore('session', (): SessionStore => {
  const session = shallowRef<SessionState>(nobody)
  const connection = shallowRef<Connection>({ phase: 'signed-out', since: 0 })
  const isRenewing = shallowRef(false)
  const outages = shallowRef<readonly Outage[]>([])
  const app = shallowRef<AppInfo>({ version: '', platform: '', systemLanguages: [] })
  return {
    ...{ session, connection, app, outages, isRenewing },
    isSignedIn: computed(() => session.value.user !== null),
    replaceSession: (next) => {
      session.value = next
    },
    setRenewing: (next) => {
      isRenewing.value = next
    },
    replaceOutages: (next) => {
      outages.value = next
    },
    replaceConnection: (next) => {
      connection.value = next
    },
    replaceApp: (next) => {
      app.value = next
    },
  }
})
