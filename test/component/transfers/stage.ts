import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { defineComponent, h, type App, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { provideBridge } from '@/bridge/use-bridge'
import { useBoardStore } from '@/features/board/board.store'
import { provideNow } from '@/ui/use-now'
import { en } from '@/locales/en'
import { createToasts, provideToasts, type Toasts } from '@/ui/use-toasts'
import type { Bridge, Commands, CommandName } from '@shared/contract'
import { nothingToLoad } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { ownerKeyOf, type Owner, type OwnerKind } from '@shared/domain/owner'
import type { HeldInteraction } from '@shared/domain/transfer'
import { workbinKeyOf, type Workbin } from '@shared/domain/workbin'
import type { Result } from '@shared/result'

/** What main answers, by command; an input that was asked is kept in `asked`. */
export type Answers = {
  readonly [Name in CommandName]?: (
    input: Commands[Name]['input'],
  ) => Promise<Result<Commands[Name]['output']>>
}

/** A scripted main. A command without an answer stays unanswered. */
export interface ScriptedBridge {
  readonly bridge: Bridge
  readonly asked: { readonly name: string; readonly input: unknown }[]
  readonly emit: (event: string, payload: unknown) => void
}

/** Makes a bridge that answers as scripted. */
export function scriptedBridge(answers: Answers = {}): ScriptedBridge {
  const asked: { name: string; input: unknown }[] = []
  const listeners = new Map<string, (payload: unknown) => void>()
  const answerTo = answers as Readonly<Record<string, ((input: unknown) => Promise<unknown>) | undefined>>
  const feature = (name: string): object =>
    new Proxy(
      {},
      {
        get: (_target, verb) => (input: unknown) => {
          const command = `${name}.${String(verb)}`
          asked.push({ name: command, input })
          return answerTo[command]?.(input) ?? new Promise(() => undefined)
        },
      },
    )
  const on = new Proxy(
    {},
    {
      get: (_target, event) => (listener: (payload: unknown) => void) => {
        listeners.set(String(event), listener)
        return () => listeners.delete(String(event))
      },
    },
  )
  const bridge = new Proxy(
    {},
    {
      get: (_target, name) => (name === 'on' ? on : feature(String(name))),
    },
  ) as Bridge
  return { bridge, asked, emit: (event, payload) => listeners.get(event)?.(payload) }
}

/** An owner with one workbin called Draft. */
function owner(kind: OwnerKind, id: string, name: string): Owner {
  return { key: ownerKeyOf(kind, id), kind, id, name, presence: kind === 'Agent' ? 'signed-in' : 'unknown' }
}

export const amara = owner('Agent', 'u2', 'Amara Diallo')
const claims = owner('AgentGroup', 'Claims', 'Claims')
export const amarasDraft = workbinKeyOf(amara.key, 'Draft')
export const claimsDraft = workbinKeyOf(claims.key, 'Draft')

const draftOf = ({ key }: Owner): Workbin => ({
  ...{ key: workbinKeyOf(key, 'Draft'), ownerKey: key, workbinId: 'Draft', name: 'Draft' },
  ...{ status: 'live', asOf: 1 },
})

/** An e-mail in Amara's workbin. */
export function row(change: Partial<InteractionRow> = {}): InteractionRow {
  return {
    ...{ id: 'i1', media: 'email', mediaType: 'email', workbinKey: amarasDraft },
    ...{ subject: 'Where is my refund?', customer: 'Oluwaseun Park', segment: 'Gold', serviceType: '' },
    ...{ state: 'Queued', receivedAt: null, placedAt: null, dueAt: null, isHeld: false, isLocked: false },
    ...change,
  }
}

/** The same e-mail in the supervisor's hands. */
export function held(change: Partial<HeldInteraction> = {}): HeldInteraction {
  const { id, media, mediaType, subject, customer, segment, serviceType, receivedAt, dueAt } = row()
  return {
    ...{ id, media, mediaType, subject, customer, segment, serviceType, receivedAt, dueAt },
    ...{ state: 'Processing', capabilities: [] },
    ...{ since: 0, origin: amarasDraft, moveState: 'held' },
    ...change,
  }
}

/** What the clock of every stage shows, ms since the epoch. */
export const NOW = Date.UTC(2026, 10, 22, 10)

/** A mounted component with what stands around it. */
export interface Stage {
  readonly wrapper: VueWrapper
  readonly toasts: Toasts
}

/** Makes an empty store of stores; call before each test, before anything is put on the board. */
export function freshStores(rows: readonly InteractionRow[] = [row()]): void {
  setActivePinia(createPinia())
  const owners = [amara, claims]
  useBoardStore().replace({
    ...{ sequence: 0, asOf: 1, owners, rows, loading: nothingToLoad },
    workbins: owners.map(draftOf),
  })
}

/** Mounts a component on the stores of `freshStores`, with this main behind it. */
export function stage(component: Component, bridge: Bridge, props: Record<string, unknown> = {}): Stage {
  const toasts = createToasts()
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en } })
  const around = {
    install: (app: App) => {
      provideBridge(app, bridge)
      provideToasts(app, toasts)
    },
  }
  const screen = defineComponent(() => {
    provideNow(() => NOW)
    return () => h(component, props)
  })
  const wrapper = mount(screen, {
    attachTo: document.body,
    global: { plugins: [i18n, around] },
  })
  return { wrapper, toasts }
}
