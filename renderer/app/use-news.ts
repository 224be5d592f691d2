import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAlertsStore } from '@/features/alerts/alerts.store'
import { connectStores } from '@/bridge/connect-stores'
import { useBridge } from '@/bridge/use-bridge'
import { useActionsStore } from '@/features/actions/actions.store'
import { useBoardStore } from '@/features/board/board.store'
import { useMeanwhileStore } from '@/features/board/meanwhile.store'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import { useInteractionStore } from '@/features/interaction/interaction.store'
import { useLinksStore } from '@/features/links/links.store'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useBatchesStore } from '@/features/transfers/batch/batches.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useUpdatesStore } from '@/features/program/updates.store'
import { useUnfinishedStore } from '@/features/transfers/unfinished.store'
import type { Toasts } from '@/ui/use-toasts'
import type { Failure } from '@shared/failure'

/** Whether the first state has come: `waiting`, `open`, or the failure that kept it away. */
export type Opened = 'waiting' | 'open' | Failure

/** Joins the stores to main for as long as the calling component lives. */
export function useNews(toasts: Toasts): ShallowRef<Opened> {
  const bridge = useBridge()
  const board = useBoardStore()
  const meanwhile = useMeanwhileStore()
  const session = useSessionStore()
  const settings = useSettingsStore()
  const transfers = useTransfersStore()
  const interaction = useInteractionStore()
  const chat = useChatStore()
  const batches = useBatchesStore()
  const unfinished = useUnfinishedStore()
  const links = useLinksStore()
  const alerts = useAlertsStore()
  const actions = useActionsStore()
  const updates = useUpdatesStore()
  const { t } = useI18n()
  const opened = shallowRef<Opened>('waiting')

  const connection = connectStores(bridge, {
    openWith: (state) => {
      session.replaceApp(state.app)
      session.replaceSession(state.session)
      session.replaceOutages(state.outages)
      session.replaceConnection(state.connection)
      settings.replace(state.settings)
      transfers.replace(state.held)
      meanwhile.replace(state.meanwhile)
      batches.replace(state.batches)
      updates.replace(state.updates)
      unfinished.openWith(state)
      if (state.handedOver) links.take(state.handedOver)
      alerts.replace(state.alerts)
    },
    replaceBoard: board.replace,
    applyChange: (change) => board.apply(change),
    on: {
      'board.meanwhile': meanwhile.replace,
      'connection.changed': session.replaceConnection,
      'session.changed': (state) => {
        session.replaceSession(state)
        if (!state.user) batches.replace([])
      },
      'services.changed': session.replaceOutages,
      'settings.changed': settings.replace,
      'updates.changed': updates.replace,
      'menu.chosen': (id) => void actions.run(id),
      'transfers.changed': transfers.replace,
      'interactions.changed': interaction.tellChanged,
      'chat.said': chat.take,
      'batches.changed': batches.apply,
      'transfers.recovered': unfinished.replaceRecovered,
      'reminders.changed': unfinished.replaceReminders,
      'app.leaveAsked': unfinished.ask,
      'window.handedOver': links.take,
      'alerts.changed': alerts.replace,
      'window.noTray': () => {
        toasts.show({ tone: 'due', title: t('app.noTray.title'), text: t('app.noTray.text') })
      },
      'window.closedToTray': () => {
        toasts.show({ tone: 'neutral', title: t('app.tray.title'), text: t('app.tray.text') })
      },
    },
  })
  onScopeDispose(connection.close)
  void connection.opened.then((result) => {
    opened.value = result.ok ? 'open' : result.failure
  })
  return opened
}
