import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import App from '@/app/App.vue'
import { en } from '@/locales/en'
import { formatAge } from '@/ui/age.format'
import { speak } from '@/ui/speech'
import { useAlertsStore } from '@/features/alerts/alerts.store'
import { useBoardStore } from '@/features/board/board.store'
import { useOverviewStore } from '@/features/board/overview/overview.store'
import { useChatStore } from '@/features/interaction/chat/chat.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import type { AlertJump } from '@shared/domain/alert'
import { nothingToLoad } from '@shared/domain/board'
import { ownerKeyOf } from '@shared/domain/owner'
import { settingKeys } from '@shared/domain/settings'
import { failureOf } from '@shared/failure'
import { fail, ok } from '@shared/result'
import { fakeBridge, type Answers } from '@support/fake-bridge'
import { aBoard, settingsWith, signedIn, signedOut, supervisor } from '@support/opening-state'
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

describe('the window', () => {
  it('asks who is there when nobody is signed in, with what is remembered', async () => {
    const remembered = { lastServer: 'https://gws.example.com', lastUserName: 'n.haddad' }
    await opened(signedOut({ session: { ...signedOut().session, ...remembered } }))

    expect(fieldOf('Server address').value).toBe('https://gws.example.com')
    expect(fieldOf('User name').value).toBe('n.haddad')
  })

  it('shows the board to whoever is signed in', async () => {
    await opened()

    expect(document.querySelector('h1')?.textContent).toBe('All workbins')
    expect(wordsOnScreen()).toContain('gws.example.com')
  })

  it('changes to the board when a sign-in is done, and back when it is over', async () => {
    const main = await opened(signedOut())
    main.emit('session.changed', signedIn().session)
    await flushPromises()
    expect(document.querySelector('h1')?.textContent).toBe('All workbins')
    main.emit('session.changed', signedOut().session)
    await flushPromises()

    expect(document.querySelector('h1')?.textContent).toBe('Sign in to Switchyard')
  })

  it('shows nobody what somebody before left open, typed or could have undone', async () => {
    const main = await opened()
    const subject = { id: 'i1', media: 'chat', subject: '', customer: 'Ines Kaplan', segment: '' } as const
    useTransfersStore().show({ step: 'choosing', subject: { ...subject, workbinKey: null } })
    useChatStore().type('i1', 'As I said')
    useOverviewStore().isOpen = true
    main.emit('alerts.unshown', { title: 'New', text: '', jump: { item: null, place: null }, isFirst: false })
    await flushPromises()
    expect(wordsOnScreen()).toMatch(/NewShow.*Ines Kaplan/)
    main.emit('session.changed', signedOut().session)
    main.emit('session.changed', signedIn().session)
    await flushPromises()
    expect(wordsOnScreen()).not.toMatch(/Ines Kaplan|NewShow/)
    expect([useChatStore().drafts.size, useOverviewStore().isOpen]).toEqual([0, false])
  })

  it('says why it could not be opened', async () => {
    wrapper = await openWindow(App, fakeBridge({ 'window.open': async () => fail('bug', 'no state') }).bridge)

    expect(wordsOnScreen()).toContain('Switchyard could not be opened')
  })

  it.each([
    ['about', en.about.notRead],
    ['settings', 'Light or dark'],
    ['support.diagnostics', en.support.title],
    ['support.bundle', en.support.bundle.title],
  ] as const)(
    'shows what the menu is asked for while its parts are still being loaded: %s',
    async (id, title) => {
      const main = fakeBridge({
        'window.open': async () => ok(signedOut()),
        'about.read': async () => fail('bug', 'no list'),
      })
      const opening = openWindow(App, main.bridge)
      main.emit('menu.chosen', id)
      wrapper = await opening
      await flushPromises()
      expect(document.querySelector('[role=dialog]')?.textContent).toContain(title)
    },
  )

  it('follows an alert that was clicked while the board is still being loaded; signed out, none', async () => {
    const jump: AlertJump = { item: null, place: { kind: 'owner', key: ownerKeyOf('Agent', 'a1') } }
    const main = fakeBridge({ 'window.open': async () => ok(signedOut()) })
    const opening = openWindow(App, main.bridge)
    main.emit('alerts.opened', jump)
    wrapper = await opening
    expect(useAlertsStore().jump).toBeNull()
    main.emit('session.changed', signedIn().session)
    main.emit('alerts.opened', jump)
    await flushPromises()
    await vi.dynamicImportSettled()
    expect(useBoardStore().node).toEqual(jump.place)
  })

  it('tells alerts that the desktop does not show, and why once', async () => {
    const main = await opened()
    const jump = { item: null, place: null }
    main.emit('alerts.unshown', { title: 'New in Draft', text: '', jump, isFirst: true })
    main.emit('alerts.unshown', { title: '2 new in Draft', text: '', jump, isFirst: false })
    await flushPromises()
    expect(wordsOnScreen()).toMatch(/New in Draft.*This desktop shows no notifications.*2 new in Draft/)
  })

  it('says which settings could not be read, until that is taken note of', async () => {
    const settings = { ...settingsWith(), unreadable: ['alertRules', 'theme', 'alertTimes'] as const }
    await opened(signedIn({ settings }))
    const note = 'could not be read and are at their default: Notifications, Appearance.'
    expect(wordsOnScreen()).toContain(note)
    buttonOf('Got it').click()
    await flushPromises()
    expect(wordsOnScreen()).not.toContain(note)
  })

  it('says at the sign-in that no settings could be read', async () => {
    await opened(signedOut({ settings: { ...settingsWith(), unreadable: settingKeys } }))
    expect(wordsOnScreen()).toContain('Your settings could not be read; the defaults hold.')
  })

  it('says which server behind Web Services is away, since when, and when it is back', async () => {
    const since = new Date(2026, 4, 4, 9, 30).getTime()
    const main = await opened()
    main.emit('services.changed', [{ part: 'interactions', name: 'Interaction Server', since }])
    await flushPromises()
    expect(wordsOnScreen()).toContain('Interaction Server has not worked since')
    main.emit('services.changed', [])
    await flushPromises()

    expect(wordsOnScreen()).not.toContain('has not worked since')
  })

  it('warns before the session ends and takes the new sign-in where the board is', async () => {
    const session = { ...signedIn().session, endsAt: new Date(2026, 4, 4, 9, 30).getTime() }
    const main = await opened(signedIn({ session }), { 'session.signIn': async () => ok(supervisor) })
    expect(wordsOnScreen()).toContain('Your session on the server ends at')
    buttonOf('Sign in again').click()
    await flushPromises()
    await type('Password', 'secret')
    buttonOf('Sign in').click()
    await flushPromises()

    expect(main.asked.filter(({ name }) => name === 'session.signIn')).toMatchObject([
      { input: { password: 'secret' } },
    ])
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('says why no move is offered to a user without the feature', async () => {
    const user = { ...supervisor, canMove: false }
    await opened(signedIn({ session: { ...signedIn().session, user } }))

    expect(wordsOnScreen()).toContain('lacks the feature api-multimedia')
  })

  it('brings the find box into focus with Ctrl and F', async () => {
    await opened()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }))

    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find an interaction')
  })

  it('tells once that it stays in the tray', async () => {
    const main = await opened()
    main.emit('window.closedToTray', { trayIsVisible: true })
    await flushPromises()

    expect(wordsOnScreen()).toContain('Switchyard keeps running')
  })

  it('follows the theme and the density of the settings', async () => {
    const main = await opened()
    main.emit('settings.changed', settingsWith({ theme: 'dark', compact: true }))
    await flushPromises()

    const { theme, density } = document.documentElement.dataset
    expect({ theme, density }).toEqual({ theme: 'dark', density: 'compact' })
  })
})

describe('the language', () => {
  afterEach(() => speak({ locale: undefined, age: en.app.age }))

  it('is the system’s from the first word', async () => {
    const state = signedOut({ app: { ...signedOut().app, systemLanguages: ['de-AT', 'en'] } })
    await opened(state)
    await vi.waitFor(
      () => expect(document.querySelector('h1')?.textContent).toBe('Bei Switchyard anmelden'),
      { timeout: 10_000 },
    )

    expect(document.documentElement.lang).toBe('de')
  })

  it('changes while the window is open', async () => {
    const main = await opened()
    main.emit('settings.changed', settingsWith({ language: 'de' }))
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Alle Workbins'), {
      timeout: 10_000,
    })

    expect(formatAge(2 * 86_400_000)).toBe('2 T')
  })
})

describe('the state of the line', () => {
  it('is live while the line is up', async () => {
    await opened(signedIn({ board: aBoard({ asOf: Date.UTC(2026, 10, 22, 10) }) }))

    expect(document.querySelector('[aria-label=Connection]')?.textContent).toContain('Live, as of')
  })

  it('counts what is read while the board fills', async () => {
    await opened(signedIn({ board: aBoard({ loading: { ...nothingToLoad, done: 3, total: 12 } }) }))

    expect(document.querySelector('[aria-label=Connection]')?.textContent).toBe('Reading 3 of 12')
  })

  it('says until when the server wants to be left alone, and no longer', async () => {
    const reading = { ...nothingToLoad, done: 3, total: 12 }
    const words = () => document.querySelector('[aria-label=Connection]')?.textContent
    const waits = { ...reading, waitsUntil: Date.now() + 600_000 }
    await opened(signedIn({ board: aBoard({ loading: waits }) }))
    expect(words()).toMatch(/^Reading 3 of 12, server busy until \d\d:\d\d:\d\d$/)
    wrapper?.unmount()
    await opened(signedIn({ board: aBoard({ loading: { ...reading, waitsUntil: Date.now() - 1 } }) }))
    expect(words()).toBe('Reading 3 of 12')
  })

  it('says that it reconnects by itself, and takes it back', async () => {
    const main = await opened()
    main.emit('connection.changed', {
      phase: 'recovering',
      since: 1,
      cause: failureOf('connection-lost', ''),
    })
    await flushPromises()
    expect(wordsOnScreen()).toContain('The connection is lost.')
    main.emit('connection.changed', { phase: 'online', since: 2 })
    await flushPromises()

    expect(wordsOnScreen()).not.toContain('The connection is lost.')
  })
})

describe('the banners', () => {
  it('name the channels that could not be opened', async () => {
    const user = { ...supervisor, failedChannels: ['multimedia'] }
    await opened(signedIn({ session: { ...signedIn().session, user } }))

    expect(wordsOnScreen()).toContain('could not open every channel for you (multimedia)')
  })

  it('name the part of the list that the server did not tell', async () => {
    const problems = [{ part: 'place-groups', failure: failureOf('operation-forbidden', '') }] as const
    await opened(signedIn({ board: aBoard({ loading: { ...nothingToLoad, problems } }) }))

    expect(wordsOnScreen()).toContain('The server did not tell the place groups')
  })

  it('offer to read again exactly what could not be read', async () => {
    const owner = {
      key: 'Agent:u2',
      kind: 'Agent',
      id: 'u2',
      name: 'Amara Diallo',
      presence: 'unknown',
    } as const
    const workbin = { ownerKey: owner.key, name: 'Draft', asOf: null }
    const board = aBoard({
      owners: [owner],
      workbins: [
        { ...workbin, key: 'Agent:u2/a', workbinId: 'a', status: 'live' },
        { ...workbin, key: 'Agent:u2/b', workbinId: 'b', status: 'failed' },
      ],
      loading: { ...nothingToLoad, done: 1, total: 1, failed: 1 },
    })
    const main = await opened(signedIn({ board }), { 'board.readAgain': async () => ok(null) })
    buttonOf('Read again').click()
    await flushPromises()

    const asked = main.asked.find(({ name }) => name === 'board.readAgain')
    expect(asked?.input).toEqual({ workbinKeys: ['Agent:u2/b'] })
  })
})

describe('a session that ended by itself', () => {
  it('asks for the password over the board, at the same server', async () => {
    const main = await opened()
    main.emit('connection.changed', lost)
    await flushPromises()

    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Your session has ended')
    expect(document.querySelector('h1')?.textContent).toBe('All workbins')
    expect(fieldOf('Server address').disabled).toBe(true)
    expect(fieldOf('User name').value).toBe('n.haddad')
  })

  it('says in the dialog why signing in again failed', async () => {
    const main = await opened(signedIn({ connection: lost }), {
      'session.signIn': async () => fail('wrong-password', ''),
    })
    await type('Password', 'wrong')
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()

    expect(main.asked.map(({ name }) => name)).toContain('session.signIn')
    expect(fieldOf('Password').getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(fieldOf('Password'))
  })

  it('gives the board back when the line is up again', async () => {
    const main = await opened(signedIn({ connection: lost }))
    main.emit('connection.changed', { phase: 'online', since: 2 })
    await flushPromises()

    expect(document.querySelector('[role=dialog]')).toBeNull()
  })
})
