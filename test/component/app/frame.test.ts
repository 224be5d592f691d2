import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import AccountMenu from '@/app/AccountMenu.vue'
import App from '@/app/App.vue'
import { en } from '@/locales/en'
import { nothingToLoad } from '@shared/domain/board'
import type { ConnectionPhase } from '@shared/domain/connection'
import type { HeldInteraction } from '@shared/domain/transfer'
import { failureOf } from '@shared/failure'
import { fail, ok } from '@shared/result'
import { fakeBridge, type Answers } from '@support/fake-bridge'
import { aBoard, aChange, signedIn, signedOut, supervisor } from '@support/opening-state'
import { buttonOf, fieldOf, openWindow, type, wordsOnScreen } from './window'

let wrapper: VueWrapper | undefined

afterEach(() => {
  wrapper?.unmount()
  wrapper = undefined
})

async function opened(state = signedIn(), answers: Answers = {}) {
  const main = fakeBridge({ 'window.open': async () => ok(state), ...answers })
  wrapper = await openWindow(App, main.bridge)
  return main
}

const lost = { phase: 'session-lost', since: 1, cause: failureOf('session-ended', '') } as const

describe('the connection', () => {
  it.each<[ConnectionPhase, string]>([
    ['connecting', 'Connecting…'],
    ['recovering', 'Reconnecting, as of –'],
    ['session-lost', 'Session ended'],
    ['incompatible', 'Server not supported'],
    ['signed-out', 'Signed out'],
  ])('that is %s says “%s”', async (phase, words) => {
    await opened(signedIn({ connection: { phase, since: 1 } }))
    expect(document.querySelector('[aria-label=Connection]')?.textContent).toBe(words)
  })

  it('with workbins that could not be read says that there are gaps', async () => {
    const board = aBoard({ loading: { ...nothingToLoad, failed: 2 }, asOf: Date.UTC(2026, 2, 2, 9) })
    await opened(signedIn({ board }))
    const words = document.querySelector('[aria-label=Connection]')?.textContent
    expect(words).toMatch(/^Live, as of \d+:00:00, with gaps$/)
  })

  it('behind which Interaction Server is away is not called live', async () => {
    const main = await opened(signedIn({ board: aBoard({ asOf: Date.UTC(2026, 2, 2, 9) }) }))
    main.emit('services.changed', [{ part: 'interactions', name: 'Interaction Server', since: 1 }])
    await flushPromises()
    const words = document.querySelector('[aria-label=Connection]')?.textContent
    expect(words).toMatch(/^Limited, as of \d+:00:00$/)
  })

  it('with nothing on the board yet names no time', async () => {
    await opened(signedIn())
    expect(document.querySelector('[aria-label=Connection]')?.textContent).toBe('Live')
  })

  it('can stop the reading, and tells afterwards what is missing', async () => {
    const loading = { ...nothingToLoad, done: 1, total: 4 }
    const { asked, emit } = await opened(signedIn({ board: aBoard({ loading }) }))
    document.querySelector<HTMLButtonElement>('[aria-label="Stop reading"]')?.click()
    expect(asked).toContainEqual({ name: 'board.setReading', input: { goesOn: false } })
    emit('board.changed', aChange(1, { loading: { ...loading, cancelled: 3 } }))
    await new Promise(requestAnimationFrame)
    await flushPromises()
    expect(document.querySelector('[aria-label=Connection]')?.textContent).toBe('Live, nothing read')
    expect(wordsOnScreen()).toContain('3 owners are not read')
    buttonOf(en.app.banner.readOn).click()
    expect(asked).toContainEqual({ name: 'board.setReading', input: { goesOn: true } })
  })

  it('with a server that is not understood says so in a banner', async () => {
    await opened(signedIn({ connection: { phase: 'incompatible', since: 1 } }))
    expect(wordsOnScreen()).toContain(en.app.banner.incompatible)
  })
})

describe('a user without the role of a supervisor', () => {
  it('is told what that means', async () => {
    const user = { ...supervisor, isSupervisor: false }
    await opened(signedIn({ session: { ...signedIn().session, user } }))
    expect(wordsOnScreen()).toContain(en.app.banner.notSupervisor)
  })
})

describe('the button With me', () => {
  const held = (id: string): HeldInteraction => ({
    ...{ id, media: 'email', mediaType: 'email', subject: 'Invoice', customer: 'Mei Tanaka' },
    ...{ segment: '', serviceType: '', receivedAt: null, dueAt: null },
    ...{ state: 'Processing', capabilities: [], since: 1, origin: null, moveState: 'held' },
  })

  it('counts what the supervisor holds, and follows', async () => {
    const main = await opened(signedIn({ held: [held('i1'), held('i2')] }))
    expect(buttonOf('With me 2').textContent).toContain('2')
    main.emit('transfers.changed', [held('i2')])
    await flushPromises()
    expect(buttonOf('With me 1').textContent).toContain('1')
  })
})

describe('the status bar', () => {
  const bar = (): string => document.querySelector('footer')?.textContent ?? ''

  it('tells how much the check of the board has put right, and nothing while it was right', async () => {
    await opened(signedIn())
    expect(bar()).not.toContain('corrected')
    wrapper?.unmount()
    await opened(signedIn({ board: aBoard({ loading: { ...nothingToLoad, corrected: 3 } }) }))
    expect(bar()).toContain('3 interactions corrected')
  })
})

describe('the account menu', () => {
  const item = (role: string, words: string): HTMLElement => {
    const all = [...document.querySelectorAll<HTMLElement>(`[role=${role}]`)]
    const found = all.find((each) => each.textContent.trim() === words)
    if (!found) throw new Error(`no ${role} says ${words}`)
    return found
  }

  async function menu(answers: Answers = {}) {
    const main = await opened(signedIn(), answers)
    const trigger = wrapper!.findComponent(AccountMenu).get('button')
    await trigger.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    return main
  }

  it('names the user and the server', async () => {
    await menu()
    expect(document.querySelector('[role=menu]')?.textContent).toContain('Noor Haddad')
    expect(document.querySelector('[role=menu]')?.textContent).toContain('https://gws.example.com')
  })

  it('has the theme of now checked, and sets another', async () => {
    const main = await menu({ 'settings.change': async () => ok(signedIn().settings) })
    expect(item('menuitemradio', 'Light').getAttribute('aria-checked')).toBe('true')
    item('menuitemradio', 'Dark').click()
    await flushPromises()
    expect(main.asked).toContainEqual({ name: 'settings.change', input: { theme: 'dark' } })
  })

  it('sets compact rows', async () => {
    const main = await menu({ 'settings.change': async () => ok(signedIn().settings) })
    item('menuitemcheckbox', 'Compact rows').click()
    await flushPromises()
    expect(main.asked).toContainEqual({ name: 'settings.change', input: { compact: true } })
  })

  it('signs out', async () => {
    const main = await menu()
    item('menuitem', 'Sign out').click()
    await flushPromises()
    expect(main.asked.map(({ name }) => name)).toContain('session.signOut')
  })
})

describe('the first focus', () => {
  it('is the address when nothing is remembered', async () => {
    await opened(signedOut())
    expect(document.activeElement).toBe(fieldOf('Server address'))
  })

  it('is the password when server and user are remembered', async () => {
    const remembered = { lastServer: 'https://gws.example.com', lastUserName: 'n.haddad' }
    await opened(signedOut({ session: { ...signedOut().session, ...remembered } }))
    expect(document.activeElement).toBe(fieldOf('Password'))
  })

  it('is the password when the session has ended', async () => {
    await opened(signedIn({ connection: lost }))
    expect(document.activeElement).toBe(fieldOf('Password'))
  })
})

describe('a session that ended', () => {
  it('can be signed out of instead', async () => {
    const main = await opened(signedIn({ connection: lost }), { 'session.signOut': async () => ok(null) })
    buttonOf('Sign out instead').click()
    await flushPromises()
    expect(main.asked.map(({ name }) => name)).toContain('session.signOut')
  })

  it('tells a fault of the server above the form, since the address cannot be changed there', async () => {
    await opened(signedIn({ connection: lost }), {
      'session.signIn': async () => fail('nothing-listens', ''),
    })
    await type('Password', 'open sesame')
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    const alert = document.querySelector('[role=dialog] [role=alert]')
    expect(alert?.textContent).toContain(en.failures['nothing-listens'].title)
    expect(document.activeElement).toBe(alert)
  })

  it('does not go away with Escape', async () => {
    await opened(signedIn({ connection: lost }))
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await flushPromises()
    expect(document.querySelector('[role=dialog]')).not.toBeNull()
  })
})

describe('a fault in the screen itself', () => {
  it('is told with a way on', async () => {
    const faults: unknown[] = []
    const user = { ...supervisor, server: 0 as never }
    const state = signedIn({ session: { ...signedIn().session, user } })
    const main = fakeBridge({ 'window.open': async () => ok(state) })
    wrapper = await openWindow(App, main.bridge, (fault) => faults.push(fault))
    expect(faults).toHaveLength(1)
    expect(wordsOnScreen()).toContain('Something in this window broke')
    expect(buttonOf('Load again').disabled).toBe(false)
  })
})
