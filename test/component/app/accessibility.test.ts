import { flushPromises, type VueWrapper } from '@vue/test-utils'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import App from '@/app/App.vue'
import type { OpeningState } from '@shared/contract'
import { failureOf } from '@shared/failure'
import { ok } from '@shared/result'
import { fakeBridge } from '@support/fake-bridge'
import { aBoard, signedIn, signedOut } from '@support/opening-state'
import { openWindow } from './window'

let wrapper: VueWrapper | undefined

afterEach(() => {
  wrapper?.unmount()
  wrapper = undefined
})

const people = ['Amara Diallo', 'Tomasz Hale'].map(
  (name, at) =>
    ({
      key: `Agent:u${at}`,
      kind: 'Agent',
      id: `u${at}`,
      name,
      presence: at ? 'unknown' : 'signed-in',
    }) as const,
)
const workbins = people.map(({ key }) => ({
  ...{ key: `${key}/draft`, workbinId: 'draft', ownerKey: key, name: 'Draft' },
  ...{ status: 'live' as const, asOf: 1 },
}))
const rows = Array.from({ length: 30 }, (_, at) => ({
  ...{ id: `i${at}`, media: 'email' as const, mediaType: 'email', workbinKey: workbins[at % 2]!.key },
  ...{
    subject: `Question ${at}`,
    customer: 'Ines Kaplan',
    segment: 'Gold',
    serviceType: '',
    state: 'InWorkbin',
  },
  ...{ receivedAt: 1, placedAt: 2, dueAt: 3, isHeld: false, isLocked: false },
}))
const full = signedIn({ board: aBoard({ asOf: 4, owners: people, workbins, rows }) })
const lost = { phase: 'session-lost', since: 1, cause: failureOf('session-ended', '') } as const

const states: readonly (readonly [string, OpeningState])[] = [
  ['the sign-in screen', signedOut()],
  ['the empty board', signedIn()],
  ['the full board', full],
  ['the dialog of a lost session', { ...full, connection: lost }],
]

describe('for assistive technology', () => {
  it.each(states)('%s breaks no rule of structure, name and role', async (_name, state) => {
    const main = fakeBridge({ 'window.open': async () => ok(state) })
    document.documentElement.lang = 'en'
    document.title = 'Switchyard'
    wrapper = await openWindow(App, main.bridge)
    await flushPromises()
    const screen = document.querySelector('[role=dialog]') ?? document.documentElement
    const { violations } = await axe.run(screen, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast': { enabled: false } },
    })

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})
