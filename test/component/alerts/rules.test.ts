import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { useAlertsStore } from '@/features/alerts/alerts.store'
import AlertsDialog from '@/features/alerts/AlertsDialog.vue'
import NodeAlerts from '@/features/alerts/NodeAlerts.vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import { newRule, type AlertRule } from '@shared/domain/alert-rule'
import type { UserSettingsChange } from '@shared/domain/settings'
import { fail, ok } from '@shared/result'
import { settingsWith } from '@support/opening-state'
import { amara, freshStores, scriptedBridge, stage } from '../transfers/stage'

const keeping = () =>
  scriptedBridge({ 'settings.change': async (change: UserSettingsChange) => ok(settingsWith(change)) })
const rules = (): readonly AlertRule[] => useSettingsStore().settings.alertRules
const waits = newRule('r1', { kind: 'owner', key: amara.key }, { kind: 'waits', minutes: 120 })

function control<T extends HTMLElement>(role: string, name: string): T {
  const found = [...document.querySelectorAll<T>(role)].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
  )
  if (!found) throw new Error(`no ${role} called ${name}`)
  return found
}

async function click(role: string, name: string): Promise<void> {
  control(role, name).click()
  await flushPromises()
}

async function choose(label: string, value: string): Promise<void> {
  const select = control<HTMLSelectElement>('select', label)
  select.value = value
  select.dispatchEvent(new Event('change'))
  await flushPromises()
}

describe('the bell beside a place', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
    freshStores()
    useSettingsStore().replace(settingsWith({ alertRules: [] }))
  })

  async function open(bridge = keeping().bridge) {
    const { toasts, wrapper } = stage(NodeAlerts, bridge, { place: { kind: 'owner', key: amara.key } })
    const bell = wrapper.get('button')
    await bell.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    return { toasts, bell }
  }

  it('makes a rule with its second click, and switches the same rule off', async () => {
    const { bell } = await open()
    expect(bell.attributes('aria-label')).toBe('Alerts about Amara Diallo')
    await click('[role=menuitemcheckbox]', 'Tell me when something arrives')
    const made = newRule('rule-1', { kind: 'owner', key: amara.key }, { kind: 'arrives' })
    expect(rules()).toEqual([made])
    await bell.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    await click('[role=menuitemcheckbox]', 'Tell me when something arrives')
    expect(rules()).toEqual([{ ...made, isOn: false }])
  })

  it('says that a rule could not be kept', async () => {
    const { bridge } = scriptedBridge({ 'settings.change': async () => fail('local-storage', '') })
    const { toasts } = await open(bridge)
    await click('[role=menuitemcheckbox]', 'Tell me when something leaves')
    expect(toasts.shown.value[0]?.title).toBe('The alert rules could not be saved')
  })
})

describe('rules that the administrator has set', () => {
  it('can be read and not changed, neither in their list nor at the bell', async () => {
    document.body.innerHTML = ''
    freshStores()
    useSettingsStore().replace({ ...settingsWith({ alertRules: [waits] }), locked: ['alertRules'] })
    useAlertsStore().open('rules')
    stage(AlertsDialog, keeping().bridge)
    await flushPromises()
    expect(document.body.textContent).toContain('Set by your administrator')
    for (const name of ['New rule', 'Edit:', 'Delete:', 'Snooze'])
      expect(control<HTMLButtonElement>('button', name).disabled, name).toBe(true)
    expect(control<HTMLButtonElement>('[role=switch]', 'On:').disabled).toBe(true)
  })
})

describe('the list of rules', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
    freshStores()
    useSettingsStore().replace(settingsWith({ alertRules: [waits] }))
    useAlertsStore().open('rules')
  })

  it('says what a rule does, and switches it off', async () => {
    stage(AlertsDialog, keeping().bridge)
    await flushPromises()
    const line = document.querySelector('.alert-rule-line')
    expect(line?.querySelector('.title')?.textContent).toBe('something waits longer than 2 hours')
    expect(line?.querySelector('.facts')?.textContent).toBe('Amara Diallo · Notification, Badge, Tray, Inbox')
    await click('[role=switch]', 'On: something waits')
    expect(rules()[0]?.isOn).toBe(false)
  })

  it('takes a rule away, and gives it back', async () => {
    const { toasts } = stage(AlertsDialog, keeping().bridge)
    await flushPromises()
    await click('button', 'Delete: something waits')
    expect(rules()).toEqual([])
    toasts.shown.value[0]?.action?.run()
    await flushPromises()
    expect(rules()).toEqual([waits])
  })

  it('changes a rule in a form', async () => {
    stage(AlertsDialog, keeping().bridge)
    await flushPromises()
    await click('button', 'Edit: something waits')
    await choose('Tell me when', 'more-than')
    await choose('Whose work', 'section AgentGroup')
    const data = control<HTMLElement>('label', 'Case data').querySelector('textarea')
    if (data) data.value = 'Product = Loan\nVIP'
    data?.dispatchEvent(new Event('input'))
    await flushPromises()
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    const wanted = [
      { key: 'Product', value: 'Loan' },
      { key: 'VIP', value: '' },
    ]
    expect(rules()).toEqual([
      {
        ...waits,
        place: { kind: 'section', ownerKind: 'AgentGroup' },
        trigger: { kind: 'more-than', count: 20 },
        condition: { ...waits.condition, data: wanted },
      },
    ])
  })

  it('takes in the members of a group, when that is chosen', async () => {
    const group = newRule('r2', { kind: 'owner', key: 'AgentGroup:Claims' }, { kind: 'arrives' })
    useSettingsStore().replace(settingsWith({ alertRules: [group] }))
    stage(AlertsDialog, keeping().bridge)
    await flushPromises()
    await click('button', 'Edit: something arrives')
    const label = control<HTMLLabelElement>('label', 'Its members’ workbins, too')
    document.getElementById(label.htmlFor)?.click()
    await flushPromises()
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(rules()[0]?.place).toEqual({ kind: 'owner', key: 'AgentGroup:Claims', withMembers: true })
    expect(document.querySelector('.facts')?.textContent).toContain('Claims and its members')
  })
})
