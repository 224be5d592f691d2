import { flushPromises } from '@vue/test-utils'
import { defineComponent, nextTick } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useAlertsStore } from '@/features/alerts/alerts.store'
import AlertsButton from '@/features/alerts/AlertsButton.vue'
import AlertsDialog from '@/features/alerts/AlertsDialog.vue'
import { useAlertNews } from '@/features/alerts/use-alert-news'
import { useBoardStore } from '@/features/board/board.store'
import { emptyInbox, type Alert } from '@shared/domain/alert'
import { amara, amarasDraft, freshStores, NOW, row, scriptedBridge, stage } from '../transfers/stage'

const hostile = '<img src=x onerror=alert(1)> \u202Egnp.exe'

function alert(id: number, change: Partial<Alert> = {}): Alert {
  return {
    ...{ id, at: NOW, kind: 'arrives', title: `New in Draft ${id}`, text: 'Amara Diallo', count: 1 },
    jump: { item: { interactionId: 'i1', workbinKey: amarasDraft }, place: null },
    ...{ isHeldBack: false, isUnread: true },
    ...change,
  }
}

const lines = (): readonly string[] =>
  [...document.querySelectorAll('.alert-line .title')].map(({ textContent }) => textContent.trim())

async function press(text: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent.includes(text),
  )
  button?.click()
  await flushPromises()
}

describe('the alert inbox', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
    freshStores()
    const alerts = [
      alert(3, { isHeldBack: true }),
      alert(2, { isUnread: false, text: 'Claims' }),
      alert(1, { isUnread: false }),
    ]
    useAlertsStore().replace({ alerts, unread: 1, pausedUntil: null })
    useAlertsStore().open('inbox')
  })

  it('shows all, what was held back, and what fits a search', async () => {
    stage(AlertsDialog, scriptedBridge().bridge)
    await flushPromises()
    expect(lines()).toEqual(['Unread: New in Draft 3', 'New in Draft 2', 'New in Draft 1'])
    await press('Held back')
    expect(lines()).toHaveLength(1)
    await press('All')
    const search = document.querySelector<HTMLInputElement>('.alert-inbox input')
    if (search) search.value = 'claims'
    search?.dispatchEvent(new Event('input'))
    await flushPromises()
    expect(lines()).toEqual(['New in Draft 2'])
  })

  it('leads to the interaction, and marks its alert as read', async () => {
    const { bridge, asked } = scriptedBridge()
    stage(AlertsDialog, bridge)
    await flushPromises()
    await press('New in Draft 3')
    expect(useBoardStore().selectedId).toBe('i1')
    expect(useAlertsStore().isOpen).toBe(false)
    expect(asked[0]).toEqual({ name: 'alerts.read', input: { ids: [3] } })
  })

  it('takes what it lists as read when it is left, and nothing that the filter hides', async () => {
    const alerts = [alert(3, { isHeldBack: true }), alert(2), alert(1, { isUnread: false })]
    useAlertsStore().replace({ alerts, unread: 2, pausedUntil: null })
    const { bridge, asked } = scriptedBridge()
    const { wrapper } = stage(AlertsDialog, bridge)
    await flushPromises()
    await press('Held back')
    wrapper.unmount()
    expect(asked).toEqual([{ name: 'alerts.read', input: { ids: [3] } }])
  })

  it('shows hostile text of a customer as text', async () => {
    const rows = [row({ subject: hostile, customer: 'x'.repeat(1_000_000) })]
    freshStores(rows)
    useAlertsStore().replace({ alerts: [alert(1)], unread: 1, pausedUntil: null })
    useAlertsStore().open('inbox')
    stage(AlertsDialog, scriptedBridge().bridge)
    await flushPromises()
    const text = [...document.querySelectorAll('.alert-line .text')].map(({ textContent }) => textContent)
    expect(text.some((line) => line.includes('<img src=x'))).toBe(true)
    expect(document.querySelector('.alert-line img')).toBeNull()
  })
})

describe('the bell of the window', () => {
  it('tells the number that is unread, and that alerts are paused', async () => {
    freshStores()
    const { wrapper } = stage(AlertsButton, scriptedBridge().bridge)
    expect(wrapper.get('button').attributes('aria-label')).toBe('Alerts')
    useAlertsStore().replace({ ...emptyInbox, unread: 120, pausedUntil: NOW + 1 })
    await flushPromises()
    expect(wrapper.get('button').attributes('aria-label')).toBe('Alerts: 120 unread, paused')
    expect(wrapper.get('.count').text()).toBe('99+')
  })
})

describe('an alert that was clicked', () => {
  const Listener = defineComponent(() => {
    useAlertNews()
    return () => null
  })
  const item = { interactionId: 'i1', workbinKey: amarasDraft }

  beforeEach(() => freshStores())

  it('selects its interaction, or the place of its rule', async () => {
    stage(Listener, scriptedBridge().bridge)
    useAlertsStore().jump = { item, place: null }
    await nextTick()
    expect(useBoardStore().selectedId).toBe('i1')
    useAlertsStore().jump = { item: null, place: { kind: 'owner', key: amara.key } }
    await nextTick()
    expect(useBoardStore().node).toEqual({ kind: 'owner', key: amara.key })
  })

  it('is followed although the board was not loaded yet, and only once', () => {
    useAlertsStore().jump = { item, place: null }
    stage(Listener, scriptedBridge().bridge)
    expect(useBoardStore().selectedId).toBe('i1')
    expect(useAlertsStore().jump).toBeNull()
  })

  it('says so when the interaction left meanwhile', () => {
    useAlertsStore().jump = { item: { ...item, interactionId: 'gone' }, place: null }
    const { toasts } = stage(Listener, scriptedBridge().bridge)
    expect(useBoardStore().selectedId).toBeNull()
    expect(toasts.shown.value[0]?.title).toBe('It is not there any more')
  })
})
