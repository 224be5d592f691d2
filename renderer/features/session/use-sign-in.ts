import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { ServerOffer } from '@shared/contract'
import type { Failure, FailureReason } from '@shared/failure'
import type { Result } from '@shared/result'
import { useToasts } from '@/ui/use-toasts'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useNetworkStore } from '@/features/network/network.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSessionStore } from './session.store'

/** The field that a failure belongs to; `form` when it belongs to none. */
export type SignInField = 'server' | 'userName' | 'password' | 'form'

/** What the form has asked for and waits for. */
export type Running = 'sign-in' | 'federated' | 'demo'

/** The sign-in form: what is typed, what runs, what went wrong. */
export interface SignIn {
  readonly server: Ref<string>
  readonly userName: Ref<string>
  readonly password: Ref<string>
  /** Whether the password is to be kept in the system's secret store. */
  readonly isKept: Ref<boolean>
  /** Whether the password that is kept will be used, as long as none is typed. */
  readonly usesKept: ComputedRef<boolean>
  readonly offer: ShallowRef<ServerOffer>
  readonly running: ShallowRef<Running | null>
  readonly failure: ShallowRef<Failure | null>
  readonly field: ComputedRef<SignInField | null>
  readonly canSignIn: ComputedRef<boolean>
  readonly signIn: () => Promise<boolean>
  readonly exploreDemo: () => Promise<boolean>
  readonly signInFederated: () => Promise<boolean>
  readonly forgetPassword: () => void
  /** Asks what the server in the form offers. */
  readonly lookAtServer: () => Promise<void>
  readonly cancel: () => void
}

const fieldOf: Partial<Record<FailureReason, SignInField>> = {
  'bad-address': 'server',
  'port-not-allowed': 'server',
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
  const settings = useSettingsStore()
  const server = ref(store.session.user?.servers.join(', ') ?? store.session.lastServer)
  const userName = ref(store.session.user?.userName ?? store.session.lastUserName)
  const password = ref('')
  const isKept = ref(store.session.keeping.isKept)
  const offer = shallowRef<ServerOffer>({ federated: false })
  const usesKept = computed(
    () =>
      password.value === '' &&
      store.session.keeping.isKept &&
      server.value.trim() === store.session.lastServer &&
      userName.value === store.session.lastUserName,
  )
  const { running, failure, run } = useAttempts(() => (password.value = ''))
  const sayNote = useKeepingNote()

  async function lookAtServer(): Promise<void> {
    const asked = server.value.trim()
    offer.value = { federated: false }
    if (asked === '') return
    const answer = await bridge.session.lookAt({ server: asked })
    if (answer.ok && server.value.trim() === asked) offer.value = answer.value
  }

  return {
    ...{ server, userName, password, isKept, usesKept, offer, running, failure, lookAtServer },
    field: computed(() => failure.value && (fieldOf[failure.value.reason] ?? 'form')),
    canSignIn: computed(
      () => !settings.state.policy.blocksSignIn && server.value.trim() !== '' && userName.value !== '',
    ),
    signIn: () =>
      run('sign-in', () =>
        usesKept.value
          ? bridge.session.signInKept()
          : bridge.session
              .signIn({
                ...{ server: server.value.trim(), userName: userName.value, password: password.value },
                ...(isKept.value ? { isKept: true } : {}),
              })
              .then((answer) => {
                if (answer.ok && answer.value.notKept) sayNote(answer.value.notKept)
                return answer
              }),
      ),
    signInFederated: () =>
      run('federated', () => bridge.session.signInFederated({ server: server.value.trim() })),
    forgetPassword: () => {
      isKept.value = false
      void bridge.session.forgetPassword().then((answer) => {
        if (!answer.ok) sayNote(answer.failure)
      })
    },
    exploreDemo: () => run('demo', () => bridge.session.exploreDemo()),
    cancel: () => void bridge.session.cancelSignIn(),
  }
}

/** Says in a note, which outlives the form, why the password could not be kept or forgotten. */
function useKeepingNote(): (failure: Failure) => void {
  const toasts = useToasts()
  const words = useFailureText()
  return (failure) => {
    const { title, advice } = words(failure)
    toasts.show({ tone: 'due', title, text: advice })
  }
}

/** Runs one attempt at a time, and once more when a question of the network that made it fail is answered. */
function useAttempts(onSuccess: () => void): Pick<SignIn, 'running' | 'failure'> & {
  readonly run: (kind: Running, ask: () => Promise<Result<unknown>>) => Promise<boolean>
} {
  const network = useNetworkStore()
  const running = shallowRef<Running | null>(null)
  const failure = shallowRef<Failure | null>(null)
  let again: () => Promise<boolean> = () => Promise.resolve(false)

  async function run(kind: Running, ask: () => Promise<Result<unknown>>): Promise<boolean> {
    if (running.value) return false
    again = () => run(kind, ask)
    running.value = kind
    failure.value = null
    const result = await ask()
    running.value = null
    if (result.ok) onSuccess()
    else if (result.failure.reason !== 'cancelled') {
      failure.value = result.failure
      network.explain(result.failure.reason)
    }
    return result.ok
  }

  watchStart(failure, () => running.value === null)
  watch(
    () => network.answered,
    () => {
      if (failure.value && network.isAnswerable(failure.value.reason)) void again()
    },
  )
  return { running, failure, run }
}

/** A sign-in that main began by itself, with a password that was kept, is told in the form as well. */
function watchStart(failure: ShallowRef<Failure | null>, isIdle: () => boolean): void {
  const store = useSessionStore()
  watch(
    () => store.connection,
    ({ phase, cause }) => {
      const isNews = phase === 'signed-out' && isIdle() && cause !== undefined
      if (isNews && cause.reason !== 'cancelled') failure.value = cause
    },
  )
}
