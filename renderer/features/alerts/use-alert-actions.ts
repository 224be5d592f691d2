import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { alertKinds, firstTriggers, type AlertPlace } from '@shared/domain/alert-rule'
import { useAlertsStore } from './alerts.store'
import { useAlertRules } from './use-alert-rules'
import { useRuleWords } from './use-rule-words'

const HALF_HOUR_MS = 1_800_000

/** Offers rules about what is chosen in the tree, the inbox, the list of rules, and the pause. */
export function useAlertActions(): void {
  const { t } = useI18n()
  const bridge = useBridge()
  const board = useBoardStore()
  const alerts = useAlertsStore()
  const rules = useAlertRules()
  const words = useRuleWords()

  const about = (place: AlertPlace): readonly Action[] => [
    ...alertKinds.map((kind): Action => ({
      ...{ id: `alerts.${kind}`, group: 'node', isEnabled: () => !rules.isLocked.value },
      label: () => t('alerts.tellMe', { when: words.trigger(firstTriggers[kind]) }),
      isOn: () => rules.tells(place, kind),
      run: () => rules.toggle(place, kind),
    })),
    {
      ...{ id: 'alerts.newRule', group: 'node', isEnabled: () => !rules.isLocked.value },
      ...{ label: () => t('alerts.rules.addHere'), run: () => alerts.edit(rules.draft(place)) },
    },
  ]
  useActions(() => [
    ...(board.node.kind === 'favourites' ? [] : about(board.node)),
    {
      ...{ id: 'alerts.inbox', group: 'board', shortcut: 'Mod+I', isEnabled: () => true },
      ...{ label: () => t('alerts.openInbox'), run: () => alerts.open('inbox') },
    },
    {
      ...{ id: 'alerts.rules', group: 'board', isEnabled: () => true },
      ...{ label: () => t('alerts.openRules'), run: () => alerts.open('rules') },
    },
    {
      ...{ id: 'alerts.pause', group: 'board', isEnabled: () => true },
      label: () => t(alerts.inbox.pausedUntil === null ? 'alerts.pause' : 'alerts.resume'),
      run: () =>
        bridge.alerts.pause({ until: alerts.inbox.pausedUntil === null ? Date.now() + HALF_HOUR_MS : null }),
    },
  ])
}
