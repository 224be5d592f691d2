import { DOMWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { TooltipProvider } from 'reka-ui'
import SettingsDialog from '@/features/settings/SettingsDialog.vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import type { DialectReport } from '@shared/domain/dialect-report'
import { settingKeys, settingsTable } from '@shared/domain/settings'
import { fail, ok } from '@shared/result'
import { settingsWith } from '@support/opening-state'
import {
  freshStores,
  scriptedBridge,
  stage,
  type Answers,
  type ScriptedBridge,
  type Stage,
} from '../transfers/stage'

let mounted: Stage

const screen = new DOMWrapper(document.body)
const lineOf = (title: string) => screen.get(`[role=group][aria-label="${title}"]`)
const titles = (): string[] =>
  screen.findAll('[role=group]').map((line) => line.attributes('aria-label') ?? '')

const report: DialectReport = {
  server: 'https://gws.example.com',
  switches: [
    {
      key: 'queuesFrom',
      control: 'choice',
      values: ['contacts', 'none'],
      initial: 'contacts',
      found: 'none',
    },
    { key: 'agentGroupList', control: 'names', values: [], initial: [], found: null },
  ],
}

async function opened(answers: Answers = {}, state = settingsWith()): Promise<ScriptedBridge> {
  const main = scriptedBridge({ 'settings.dialect': async () => ok(report), ...answers })
  const Screen = defineComponent(() => () => h(TooltipProvider, () => h(SettingsDialog)))
  mounted = stage(Screen, main.bridge)
  const store = useSettingsStore()
  store.replace(state)
  store.open()
  await flushPromises()
  return main
}

describe('the settings screen', () => {
  beforeEach(() => freshStores())
  afterEach(() => mounted.wrapper.unmount())

  it('finds a setting by what it does', async () => {
    await opened()
    await screen.get('[role=searchbox]').setValue('amber')

    expect(titles()).toEqual(['Waiting long from', 'Due soon from'])
  })

  it('changes a setting where it stands, and shows what holds then', async () => {
    const main = await opened({ 'settings.change': async (change) => ok(settingsWith(change)) })
    await lineOf('Compact rows').get('[role=switch]').trigger('click')
    await flushPromises()

    expect(main.asked.at(-1)).toEqual({ name: 'settings.change', input: { compact: true } })
    expect(lineOf('Compact rows').get('[role=switch]').attributes('aria-checked')).toBe('true')
  })

  it('keeps a number that is out of bounds where it was typed, and says what is possible', async () => {
    const main = await opened()
    const input = lineOf('Waiting long from').get('input')
    await input.setValue('10081')
    await input.trigger('change')

    expect(lineOf('Waiting long from').get('[role=alert]').text()).toBe('A whole number from 0 to 10080')
    expect(main.asked.map(({ name }) => name)).not.toContain('settings.change')
  })

  it('takes a list one text a line, without empty ones and doubles', async () => {
    const main = await opened({ 'settings.change': async (change) => ok(settingsWith(change)) })
    const input = lineOf('Server addresses').get('textarea')
    await input.setValue(' https://one.example \n\nhttps://two.example\nhttps://one.example')
    await input.trigger('change')

    expect(main.asked.at(-1)?.input).toEqual({ servers: ['https://one.example', 'https://two.example'] })
  })

  it('takes a choice back', async () => {
    const main = await opened(
      { 'settings.reset': async () => ok(settingsWith()) },
      settingsWith({ theme: 'dark' }),
    )
    await lineOf('Light or dark').get('button').trigger('click')
    await flushPromises()

    expect(main.asked.at(-1)).toEqual({ name: 'settings.reset', input: { keys: ['theme'] } })
    expect(lineOf('Light or dark').get('select').element.value).toBe('system')
  })

  it('shows what an administrator fixed as locked, with no way to change it', async () => {
    await opened({}, settingsWith({ compact: true }, ['compact']))
    const line = lineOf('Compact rows')

    expect(line.text()).toContain('Set by your administrator')
    expect(line.findAll('button').map((button) => button.attributes('disabled'))).toEqual([''])
  })

  it('says that and why a change was refused', async () => {
    await opened({ 'settings.change': async () => fail('set-by-policy', '') })
    await lineOf('Compact rows').get('[role=switch]').trigger('click')
    await flushPromises()

    const [toast] = mounted.toasts.shown.value
    expect(toast?.title).toBe('The setting was not changed')
    expect(toast?.text).toContain('Your administrator has fixed this setting.')
    expect(lineOf('Compact rows').get('[role=switch]').attributes('aria-checked')).toBe('false')
  })

  it('shows experts what was found at the server, and lets them choose otherwise', async () => {
    const main = await opened(
      { 'settings.change': async (change) => ok(settingsWith(change)) },
      settingsWith({ dialect: { heldApi: 'per-media' } }),
    )
    await screen.get('button[aria-expanded=false]').trigger('click')
    await flushPromises()
    const line = lineOf('Which resource lists the queues?')
    expect(line.text()).toContain('Found at this server · queuesFrom')
    await line.get('select').setValue('contacts')

    expect(main.asked.at(-1)?.input).toEqual({
      dialect: { heldApi: 'per-media', queuesFrom: 'contacts' },
    })
  })

  it('shows each setting that an administrator can fix as locked, with no way to change it', async () => {
    const lockedSwitches = report.switches.map(({ key }) => key)
    await opened({}, { ...settingsWith({}, settingKeys), lockedSwitches })
    await screen.get('button[aria-expanded=false]').trigger('click')
    await flushPromises()
    const lines = screen.findAll('[role=group]')
    const rows = settingKeys.filter((key) => ['screen', 'expert'].includes(settingsTable[key].place))
    const [own, switches] = [rows.filter((key) => key !== 'dialect'), report.switches]

    expect(lines).toHaveLength(own.length + switches.length)
    for (const line of lines) {
      expect(line.text()).toContain('Set by your administrator')
      const controls = line.findAll('input, select, textarea, button')
      expect(controls.filter((control) => control.attributes('disabled') === undefined)).toEqual([])
    }
  })
})
