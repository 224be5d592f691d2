import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { Failure, FailureReason } from '@shared/failure'
import type { Result } from '@shared/result'
import { useSessionStore } from './session.store'

/** The field that a failure belongs to; `form` when it belongs to none. */
export type SignInField = 'server' | 'userName' | 'password' | 'form'

/** The sign-in form: what is typed, what runs, what went wrong. */
export interface SignIn {
  readonly server: Ref<string>
  readonly userName: Ref<string>
  readonly password: Ref<string>
  readonly running: ShallowRef<'sign-in' | 'demo' | null>
  readonly failure: ShallowRef<Failure | null>
  readonly field: ComputedRef<SignInField | null>
  readonly canSignIn: ComputedRef<boolean>
  readonly signIn: () => Promise<boolean>
  readonly exploreDemo: () => Promise<boolean>
  readonly cancel: () => void
}

const fieldOf: Partial<Record<FailureReason, SignInField>> = {
  'bad-address': 'server',
  'host-not-found': 'server',
  'nothing-listens': 'server',
  'not-a-web-services-server': 'server',
  'html-instead-of-json': 'server',
  redirected: 'server',
  'certificate-expired': 'server',
  'certificate-untrusted': 'server',
  'certificate-wrong-host': 'server',
  'wrong-password': 'password',
}

/** Runs sign-ins; the password leaves the form with a success, and is never kept anywhere else. */
export function useSignIn(): SignIn {
  const bridge = useBridge()
  const store = useSessionStore()
  const server = ref(store.session.user?.server ?? store.session.lastServer)
  const userName = ref(store.session.user?.userName ?? store.session.lastUserName)
  const password = ref('')
  const running = shallowRef<'sign-in' | 'demo' | null>(null)
  const failure = shallowRef<Failure | null>(null)

  async function run(kind: 'sign-in' | 'demo', ask: () => Promise<Result<unknown>>): Promise<boolean> {
    if (running.value) return false
    running.value = kind
    failure.value = null
    const result = await ask()
    running.value = null
    if (result.ok) password.value = ''
    else if (result.failure.reason !== 'cancelled') failure.value = result.failure
    return result.ok
  }

  return {
    ...{ server, userName, password, running, failure },
    field: computed(() => failure.value && (fieldOf[failure.value.reason] ?? 'form')),
    canSignIn: computed(() => server.value.trim() !== '' && userName.value !== ''),
    signIn: () =>
      run('sign-in', () =>
        bridge.session.signIn({
          server: server.value.trim(),
          userName: userName.value,
          password: password.value,
        }),
      ),
    exploreDemo: () => run('demo', () => bridge.session.exploreDemo()),
    cancel: () => void bridge.session.cancelSignIn(),
  }
}
