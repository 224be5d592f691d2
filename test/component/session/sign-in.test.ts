import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useBoardStore } from '@/features/board/board.store'
import SignInView from '@/features/session/SignInView.vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import { en } from '@/locales/en'
import { provideNow } from '@/ui/use-now'
import { createToasts } from '@/ui/use-toasts'
import { nothingToLoad } from '@shared/domain/board'
import { initialState } from '@shared/domain/settings'
import { fail, ok } from '@shared/result'
import { failureOf, type FailureReason } from '@shared/failure'
import { fakeBridge, type Answers } from '@support/fake-bridge'
import { aBoard, supervisor } from '@support/opening-state'
import { buttonOf, fieldOf, openWindow, type, wordsOnScreen } from '../app/window'

let wrapper: VueWrapper | undefined

afterEach(() => {
  wrapper?.unmount()
  wrapper = undefined
})

/** The sign-in screen below the clock of the program. */
const Screen = defineComponent(() => {
  provideNow()
  return () => h(SignInView)
})

async function filledIn(answers: Answers, toasts = createToasts()) {
  const main = fakeBridge(answers)
  wrapper = await openWindow(Screen, main.bridge, undefined, toasts)
  await type('Server address', ' https://gws.example.com ')
  await type('User name', 'n.haddad')
  await type('Password', 'open sesame')
  return main
}

async function submit(): Promise<void> {
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

describe('signing in', () => {
  it('waits for a server and a user', async () => {
    wrapper = await openWindow(Screen, fakeBridge().bridge)
    expect(buttonOf('Sign in').disabled).toBe(true)
    await type('Server address', 'https://gws.example.com')
    await type('User name', 'n.haddad')

    expect(buttonOf('Sign in').disabled).toBe(false)
  })

  it('sends what was typed, without the spaces around the address', async () => {
    const main = await filledIn({ 'session.signIn': async () => ok(supervisor) })
    await submit()

    const credentials = { server: 'https://gws.example.com', userName: 'n.haddad', password: 'open sesame' }
    expect(main.asked).toEqual([{ name: 'session.signIn', input: credentials }])
  })

  it('is not offered, nor is the demo, while a policy keeps everybody out', async () => {
    await filledIn({})
    const buttons = (): string[] =>
      [...document.querySelectorAll('button')].map(({ textContent }) => textContent.trim())
    const before = buttons().includes(en.session.demo)
    useSettingsStore().replace({
      ...initialState,
      policy: { problems: ['setings: unknown key'], blocksSignIn: true },
    })
    await flushPromises()
    const alert = document.querySelector('[role=alert]')?.textContent

    expect([before, buttons().includes(en.session.demo)]).toEqual([true, false])
    expect(buttonOf('Sign in').disabled).toBe(true)
    expect(alert).toContain(en.failures['policy-unreadable'].advice)
    expect(alert).toContain('setings: unknown key')
  })

  it('forgets the password once it was right', async () => {
    await filledIn({ 'session.signIn': async () => ok(supervisor) })
    await submit()

    expect(fieldOf('Password').value).toBe('')
  })

  it('says in a note why the password could not be kept', async () => {
    const toasts = createToasts()
    const notKept = failureOf('password-not-kept', 'for the log')
    await filledIn({ 'session.signIn': async () => ok({ ...supervisor, notKept }) }, toasts)
    await submit()

    const { title, advice } = en.failures['password-not-kept']
    expect(toasts.shown.value).toMatchObject([{ tone: 'due', title, text: advice }])
  })

  it.each<[FailureReason, string]>([
    ['wrong-password', 'Password'],
    ['host-not-found', 'Server address'],
    ['nothing-listens', 'Server address'],
    ['not-a-web-services-server', 'Server address'],
    ['html-instead-of-json', 'Server address'],
    ['certificate-expired', 'Server address'],
  ])('says at the field what %s means, goes there and keeps what was typed', async (reason, label) => {
    await filledIn({ 'session.signIn': async () => fail(reason, 'for the log') })
    await submit()
    const field = fieldOf(label)
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '')

    expect(note?.textContent).toContain(en.failures[reason].title)
    expect(note?.textContent).toContain(en.failures[reason].advice)
    expect(document.activeElement).toBe(field)
    expect(fieldOf('Password').value).toBe('open sesame')
  })

  it('says above the form what belongs to no field, with what the server said', async () => {
    const serverMessage = 'Interaction Server is down'
    await filledIn({ 'session.signIn': async () => fail('server-error', 'for the log', { serverMessage }) })
    await submit()
    const alert = document.querySelector('[role=alert]')

    expect(alert?.textContent).toContain(en.failures['server-error'].title)
    expect(alert?.textContent).toContain(serverMessage)
    expect(alert?.textContent).not.toContain('for the log')
    expect(document.activeElement).toBe(alert)
  })

  it('can be cancelled while the server is silent, and says nothing about it', async () => {
    let answer: () => void = () => undefined
    const main = await filledIn({
      'session.signIn': () => new Promise((resolve) => (answer = () => resolve(fail('cancelled', '')))),
      'session.cancelSignIn': async () => {
        answer()
        return ok(null)
      },
    })
    await submit()
    buttonOf('Cancel').click()
    await flushPromises()

    expect(main.asked.map(({ name }) => name)).toEqual(['session.signIn', 'session.cancelSignIn'])
    expect(buttonOf('Sign in').disabled).toBe(false)
    expect(wordsOnScreen()).not.toContain(en.failures.cancelled.title)
  })

  it('says until when a busy server wants to be left alone, while it waits for that', async () => {
    const waits = 'The server is busy and wants to be left alone until'
    await filledIn({})
    useBoardStore().replace(aBoard({ loading: { ...nothingToLoad, waitsUntil: Date.now() + 60_000 } }))
    await flushPromises()
    expect(wordsOnScreen()).not.toContain(waits)
    await submit()
    expect(wordsOnScreen()).toContain(waits)
  })

  it('shows and hides the password', async () => {
    await filledIn({})
    const toggle = (label: string): void =>
      document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click()
    toggle('Show the password')
    await flushPromises()
    expect(fieldOf('Password').type).toBe('text')
    toggle('Hide the password')
    await flushPromises()

    expect(fieldOf('Password').type).toBe('password')
  })

  it('starts the demo without an address or a password', async () => {
    const main = fakeBridge({ 'session.exploreDemo': async () => ok({ ...supervisor, isDemo: true }) })
    wrapper = await openWindow(Screen, main.bridge)
    buttonOf('Explore with demo data').click()
    await flushPromises()

    expect(main.asked).toEqual([{ name: 'session.exploreDemo', input: null }])
  })
})
