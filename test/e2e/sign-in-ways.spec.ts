import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { runInSession } from './support/session'
import { startServer } from './support/start-server'

test.describe('other ways to sign in', () => {
  test('a company account signs in at its own page, and the window closes by itself', async () => {
    const centre = await startServer({
      ...{ agents: 4, interactions: 20, tempo: 0 },
      dialect: { federatedSignIn: 'saml' },
    })
    const launched = await launchApp({ args: [`--server=${centre.url}`] })
    const board = boardPage(launched.window)
    const opened = launched.app.waitForEvent('window')
    await board.page.getByRole('button', { name: 'Sign in with your company account' }).click()
    const pages = await opened
    await expect(pages.getByRole('heading')).toHaveText('Sign in with your company account')
    const reach = await pages.evaluate(() =>
      ['switchyard', 'require', 'process'].filter((name) => name in window),
    )
    expect(reach).toEqual([])
    await pages.getByLabel('Company user name').fill(centre.supervisor.userName)
    await pages.getByLabel('Company password').fill(centre.supervisor.password)
    const closed = pages.waitForEvent('close')
    await pages.getByRole('button', { name: 'Sign in' }).click()
    await closed
    await board.live()
    await launched.close()
    await centre.stop()
  })

  test('a closed window leaves the sign-in screen as it was', async () => {
    const centre = await startServer({
      ...{ agents: 2, interactions: 0, tempo: 0 },
      dialect: { federatedSignIn: 'saml' },
    })
    const launched = await launchApp({ args: [`--server=${centre.url}`] })
    const opened = launched.app.waitForEvent('window')
    await launched.window.getByRole('button', { name: 'Sign in with your company account' }).click()
    await (await opened).close()
    await expect(
      launched.window.getByRole('button', { name: 'Sign in with your company account' }),
    ).toBeEnabled()
    await launched.close()
    await centre.stop()
  })

  test('a remembered password lies in the keyring and signs in after a restart, until it is forgotten', async () => {
    test.skip(process.platform !== 'linux', 'reads what the keyring of Linux makes of it')
    const centre = await startServer({ agents: 2, interactions: 4, tempo: 0 })
    const { userName, password } = centre.supervisor
    const first = await launchApp()
    await first.window.getByRole('checkbox', { name: 'Remember my password' }).check()
    await boardPage(first.window).signIn(centre.url, userName, password)
    await boardPage(first.window).live()
    await first.close()
    const { profileDir } = first
    const file = await runInSession(['cat', join(profileDir, 'password')])
    const kept = Buffer.from(file, 'base64').toString('latin1')
    expect([kept.slice(0, 3), kept.includes(password)]).toEqual(['v11', false])
    const second = await launchApp({ profileDir })
    await boardPage(second.window).live()
    await second.window.getByRole('button', { name: 'Account and appearance' }).click()
    await second.window.getByRole('menuitem', { name: 'Sign out' }).click()
    const forget = second.window.getByRole('button', { name: 'Forget it' })
    await forget.click()
    await expect(forget).toBeHidden()
    await second.close()
    const third = await launchApp({ profileDir })
    await expect(third.window.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await expect(third.window.getByRole('button', { name: 'Forget it' })).toBeHidden()
    await third.close()
    await centre.stop()
  })

  test('without a keyring no password can be kept, and the screen says why', async () => {
    test.skip(process.platform !== 'linux', 'the other systems always have a keyring')
    const launched = await launchApp({ args: ['--password-store=basic'] })
    const box = launched.window.getByRole('checkbox', { name: 'Remember my password' })
    await expect(box).toBeDisabled()
    await expect(launched.window.getByText(/Not possible here/)).toBeVisible()
    await launched.close()
  })
})
