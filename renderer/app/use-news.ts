import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAlertsStore } from '@/features/alerts/alerts.store'
import { connectStores } from '@/bridge/connect-stores'
import { useBridge } from '@/bridge/use-bridge'
import { useActionLogStore } from '@/features/action-log/action-log.store'
import { useActionsStore } from '@/features/actions/actions.store'
import { useBoardStore } from '@/features/board/board.store'
import { useMeanwhileStore } from '@/features/board/meanwhile.store'
import { useOverviewStore } from '@/features/board/overview/overview.store'
import { useToolsStore } from '@/features/board/tools.store'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import { useInteractionStore } from '@/features/interaction/interaction.store'
import { useLinksStore } from '@/features/links/links.store'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useBatchesStore } from '@/features/transfers/batch/batches.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useUpdatesStore } from '@/features/program/updates.store'
import { useUnfinishedStore } from '@/features/transfers/unfinished.store'
import { useNextFrame } from '@/ui/use-next-frame'
import type { Toasts } from '@/ui/use-toasts'
import type { OpeningState } from '@shared/contract'
import type { UnshownAlert } from '@shared/domain/alert'
import type { Failure } from '@shared/failure'

/** Whether the first state has come: `waiting`, `open`, or the failure that kept it away. */
export type Opened = 'waiting' | 'open' | Failure

/** Joins the stores to main for as long as the calling component lives. */
export function useNews(toasts: Toasts): ShallowRef<Opened> {
  const bridge = useBridge()
  const stores = useStores()
  const opened = shallowRef<Opened>('waiting')
  const showBoard = useNextFrame(stores.board.settle)

  const connection = connectStores(bridge, {
    openWith: (state) => {
      openSession(stores.session, state)
      stores.settings.replace(state.settings)
      stores.transfers.replace(state.held)
      stores.meanwhile.replace(state.meanwhile)
      stores.batches.replace(state.batches)
      stores.updates.replace(state.updates)
      stores.unfinished.openWith(state)
      stores.board.keptLook = state.look
      if (state.handedOver) stores.links.take(state.handedOver)
      stores.alerts.replace(state.alerts)
    },
    replaceBoard: stores.board.replace,
    applyChange: (change) => {
      showBoard()
      return stores.board.receive(change)
    },
    on: {
      'board.meanwhile': stores.meanwhile.replace,
      'connection.changed': stores.session.replaceConnection,
      'session.changed': (state) => {
        const before = stores.session.session.user
        stores.session.replaceSession(state)
        if (before && before.userId !== state.user?.userId) forgetPerson(stores, toasts)
      },
      'services.changed': stores.session.replaceOutages,
      'settings.changed': stores.settings.replace,
      'updates.changed': stores.updates.replace,
      'menu.chosen': stores.actions.runSoon,
      'transfers.changed': stores.transfers.replace,
      'interactions.changed': stores.interaction.tellChanged,
      'chat.said': stores.chat.take,
      'batches.changed': stores.batches.apply,
      'transfers.recovered': stores.unfinished.replaceRecovered,
      'reminders.changed': stores.unfinished.replaceReminders,
      'app.leaveAsked': stores.unfinished.ask,
      'window.handedOver': stores.links.take,
      'alerts.changed': stores.alerts.replace,
      'alerts.opened': (jump) => {
        if (stores.session.isSignedIn) stores.alerts.jump = jump
      },
      ...useNotes(toasts),
    },
  })
  onScopeDispose(connection.close)
  void connection.opened.then((result) => {
    opened.value = result.ok ? 'open' : result.failure
  })
  return opened
}

/** What one person left open, typed or could still undo is nothing for the next; what main keeps, main forgets. */
function forgetPerson(stores: Stores, { shown, dismiss }: Toasts): void {
  const { actionLog, alerts, batches, chat, overview, tools, transfers } = stores
  for (const store of [actionLog, batches, chat, overview, tools, transfers]) store.$reset()
  alerts.close()
  alerts.jump = null
  for (const { id, action } of shown.value) if (action) dismiss(id)
}

/** What main has to say of the desktop, as notes in the window. */
function useNotes({ show }: Toasts) {
  const { t } = useI18n()
  const alerts = useAlertsStore()
  return {
    'alerts.unshown': ({ title, text, jump, isFirst }: UnshownAlert) => {
      const action = { label: t('alerts.show'), run: () => (alerts.jump = jump) }
      show({ tone: 'neutral', title, text, action })
      if (isFirst) show({ tone: 'due', title: t('alerts.unshown.title'), text: t('alerts.unshown.text') })
    },
    'window.noTray': () => show({ tone: 'due', title: t('app.noTray.title'), text: t('app.noTray.text') }),
    'window.closedToTray': () =>
      show({ tone: 'neutral', title: t('app.tray.title'), text: t('app.tray.text') }),
  }
}

type Stores = ReturnType<typeof useStores>

/** Every store that main's news goes to, and those that keep what somebody does with it. */
function useStores() {
  return {
    board: useBoardStore(),
    meanwhile: useMeanwhileStore(),
    session: useSessionStore(),
    settings: useSettingsStore(),
    transfers: useTransfersStore(),
    interaction: useInteractionStore(),
    chat: useChatStore(),
    batches: useBatchesStore(),
    unfinished: useUnfinishedStore(),
    links: useLinksStore(),
    alerts: useAlertsStore(),
    actions: useActionsStore(),
    updates: useUpdatesStore(),
    ...{ actionLog: useActionLogStore(), overview: useOverviewStore(), tools: useToolsStore() },
  }
}

function openSession(session: ReturnType<typeof useSessionStore>, state: OpeningState): void {
  session.replaceApp(state.app)
  session.replaceSession(state.session)
  session.replaceOutages(state.outages)
  session.replaceConnection(state.connection)
}
