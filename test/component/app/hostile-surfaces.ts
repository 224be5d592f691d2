import { defineComponent, h, onMounted, type Component } from 'vue'
import SessionLostDialog from '@/app/SessionLostDialog.vue'
import ActionLogDialog from '@/features/action-log/ActionLogDialog.vue'
import { useActionLogStore } from '@/features/action-log/action-log.store'
import ActionPalette from '@/features/actions/ActionPalette.vue'
import ShortcutsDialog from '@/features/actions/ShortcutsDialog.vue'
import { useActionsStore } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import AlertsDialog from '@/features/alerts/AlertsDialog.vue'
import { useAlertsStore, type AlertTab } from '@/features/alerts/alerts.store'
import LeaveChat from '@/features/interaction/chat/LeaveChat.vue'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import HandedOverViews from '@/features/links/HandedOverViews.vue'
import { useLinksStore } from '@/features/links/links.store'
import CertificateDialog from '@/features/network/CertificateDialog.vue'
import ProxyDialog from '@/features/network/ProxyDialog.vue'
import AboutDialog from '@/features/program/AboutDialog.vue'
import { useUpdatesStore } from '@/features/program/updates.store'
import { useSessionStore } from '@/features/session/session.store'
import SettingsDialog from '@/features/settings/SettingsDialog.vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import BundleDialog from '@/features/support/BundleDialog.vue'
import DiagnosticsDialog from '@/features/support/DiagnosticsDialog.vue'
import LeaveDialog from '@/features/transfers/LeaveDialog.vue'
import RecoveryDialog from '@/features/transfers/RecoveryDialog.vue'
import ReassignDialog from '@/features/transfers/ReassignDialog.vue'
import BatchDialog from '@/features/transfers/batch/BatchDialog.vue'
import { useBatchesStore } from '@/features/transfers/batch/batches.store'
import { nothingChosen } from '@/features/transfers/batch/spread-choice'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useUnfinishedStore } from '@/features/transfers/unfinished.store'
import { subjectOf } from '@/features/transfers/use-move-subjects'
import ToastHost from '@/ui/ToastHost.vue'
import { useToasts } from '@/ui/use-toasts'
import type { ActionLogEntry } from '@shared/domain/action-log'
import type { Alert } from '@shared/domain/alert'
import { newRule } from '@shared/domain/alert-rule'
import { initialColumns, noFilter } from '@shared/domain/grid-look'
import { ok } from '@shared/result'
import { settingsWith, signedIn, supervisor } from '@support/opening-state'
import { amarasDraft, claimsDraft, held, row, type Answers } from '../transfers/stage'

/** Markup, a change of direction, control characters: what a customer or a server may write. */
export const hostile =
  '<img src=x onerror="window.wasRun=1" data-hostile><script data-hostile>wasRun=1</script>\u202Egnp.exe\u2066\u0000\u0007'

/** Something on the screen that shows text of others. */
export interface Surface {
  readonly component: Component
  readonly props?: Record<string, unknown>
  readonly answers?: Answers
  /** Brings the text onto the screen, once the component is mounted. */
  readonly open?: () => void
  /** It shows no text but the program's own; that it shows none of others is held as well. */
  readonly isOwnWords?: true
}

const facts = { host: hostile, subject: hostile, issuer: hostile, names: [hostile], fingerprint: hostile }
const certificate = {
  ...{ ...facts, validFrom: 0, validUntil: 1, problems: ['self-signed'], mayTrust: true, byPolicy: false },
}
const view = { name: hostile, shortcut: null, columns: initialColumns, order: [], grouping: 'none' } as const
const alert: Alert = {
  ...{ id: 1, at: 0, title: hostile, text: hostile, count: 2, isHeldBack: true, isUnread: true },
  kind: 'arrives',
  jump: { item: null, place: null },
}
const logged: ActionLogEntry = {
  ...{ at: '2026-11-22T09:12:00.000Z', userName: hostile, server: hostile, interactionId: 'i1' },
  ...{ from: amarasDraft, to: `queue:${hostile}`, reason: hostile, outcome: 'placed' },
  action: 'move',
}
const reassigned = subjectOf(row({ subject: hostile, customer: hostile }), amarasDraft)
const alertsAt = (tab: AlertTab) => (): void => {
  useSettingsStore().replace(
    settingsWith({ alertRules: [{ ...newRule('r1', { kind: 'all' }, { kind: 'arrives' }), name: hostile }] }),
  )
  useAlertsStore().replace({ alerts: [alert], unread: 2, pausedUntil: null })
  useAlertsStore().open(tab)
}

/** A screen that offers an action of a hostile name. */
const withAction = (component: Component, list: 'palette' | 'shortcuts'): Component =>
  defineComponent(() => {
    const action = { id: 'a', group: 'view', shortcut: 'Mod+1', isEnabled: () => true } as const
    useActions(() => [{ ...action, label: () => hostile, run: () => undefined }])
    onMounted(() => (useActionsStore().open = list))
    return () => h(component)
  })

const Told = defineComponent(() => {
  const toasts = useToasts()
  onMounted(() => toasts.show({ tone: 'late', title: hostile, text: hostile }))
  return () => h(ToastHost)
})

/** Every dialog by the file that it is in, and what else shows text of others over the board. */
export const surfaces: Readonly<Record<string, Surface>> = {
  'app/SessionLostDialog.vue': {
    component: SessionLostDialog,
    open: () => {
      const user = { ...supervisor, userName: hostile, servers: [hostile] }
      useSessionStore().replaceSession({ ...signedIn().session, user })
      useSessionStore().replaceConnection({ phase: 'session-lost', since: 0 })
    },
  },
  'features/actions/ActionPalette.vue': { component: withAction(ActionPalette, 'palette') },
  'features/actions/ShortcutsDialog.vue': { component: withAction(ShortcutsDialog, 'shortcuts') },
  'features/interaction/chat/LeaveChat.vue': {
    ...{ component: LeaveChat, props: { id: 'i1', isLeaving: false }, isOwnWords: true },
    open: () => useChatStore().askToLeave('i1'),
  },
  'features/network/CertificateDialog.vue': { component: CertificateDialog, props: { certificate } },
  'features/network/ProxyDialog.vue': {
    ...{ component: ProxyDialog, props: { question: { proxy: hostile, realm: hostile, isRetry: false } } },
  },
  'features/program/AboutDialog.vue': {
    component: AboutDialog,
    answers: {
      'about.read': async () =>
        ok({
          ...{ version: hostile, electron: '', chromium: '', node: '', hasChromiumLicences: false },
          licences: [{ name: hostile, version: hostile, licence: hostile, text: hostile }],
        }),
    },
    open: () => (useUpdatesStore().isAboutOpen = true),
  },
  'features/action-log/ActionLogDialog.vue': {
    component: ActionLogDialog,
    answers: { 'actionLog.search': async () => ok({ entries: [logged], total: 1, unwritten: 0 }) },
    open: () => (useActionLogStore().isOpen = true),
  },
  'features/settings/SettingsDialog.vue': {
    component: SettingsDialog,
    open: () => {
      const trusted = [{ host: hostile, fingerprint: hostile }]
      useSettingsStore().replace(settingsWith({ trustedCertificates: trusted, servers: [hostile] }))
      useSettingsStore().open()
    },
  },
  'features/support/BundleDialog.vue': {
    component: BundleDialog,
    answers: {
      'support.diagnose': async () => ok([]),
      'support.collect': async () => ok([{ name: hostile, text: hostile }]),
    },
  },
  'features/support/DiagnosticsDialog.vue': {
    component: DiagnosticsDialog,
    answers: {
      'support.diagnose': async () => ok([{ check: 'proxy', found: 'through', facts: { proxy: hostile } }]),
    },
  },
  'features/links/HandedOverViews.vue': {
    component: HandedOverViews,
    open: () =>
      useLinksStore().take({ kind: 'views', file: hostile, views: [{ ...view, filter: noFilter }] }),
  },
  'features/alerts/AlertsDialog.vue': { component: AlertsDialog, open: alertsAt('inbox') },
  'the rules of the alerts': { component: AlertsDialog, open: alertsAt('rules') },
  'features/transfers/LeaveDialog.vue': {
    component: LeaveDialog,
    open: () => {
      useTransfersStore().replace([held({ subject: hostile, customer: hostile })])
      useUnfinishedStore().ask('sign-out')
    },
  },
  'features/transfers/RecoveryDialog.vue': {
    component: RecoveryDialog,
    open: () =>
      useUnfinishedStore().replaceRecovered([
        {
          ...{ interactionId: 'i1', from: amarasDraft, found: 'with-me', step: 'placing' },
          ...{ target: { kind: 'workbin', workbinKey: claimsDraft }, at: logged.at },
        },
      ]),
  },
  'features/transfers/batch/BatchDialog.vue': {
    component: BatchDialog,
    answers: {
      'transfers.targets': async () => ok({ queues: [hostile], canAddToAgentWorkbin: false }),
    },
    open: () => {
      const draft = { choice: nothingChosen('one'), nickname: '', reason: '', saveLastAgent: false }
      useBatchesStore().show({
        ...{ step: 'choosing', draft: { ...draft, purpose: { kind: 'reassign' }, subjects: [reassigned] } },
      })
    },
  },
  'features/transfers/ReassignDialog.vue': {
    component: ReassignDialog,
    answers: {
      'transfers.targets': async () => ok({ queues: [hostile], canAddToAgentWorkbin: false }),
    },
    open: () => useTransfersStore().show({ step: 'choosing', subject: reassigned }),
  },
  'a toast': { component: Told },
}
