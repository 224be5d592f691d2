import { expect, test } from '@playwright/test'
import { openPasswordProxy } from '@support/password-proxy'
import { openTlsFront } from '@support/tls-front'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { startServer } from './support/start-server'

const still = { agents: 2, interactions: 0, tempo: 0 } as const

test('an untrusted certificate is explained, trusted for its server, and taken back', async () => {
  const centre = await startServer(still)
  const front = await openTlsFront(centre.port)
  const launched = await launchApp()
  const { window } = launched
  const board = boardPage(window)
  const { userName, password } = centre.supervisor
  const dialog = window.getByRole('dialog', { name: /certificate of 127\.0\.0\.1 is not trusted/ })
  try {
    await board.signIn(front.url, userName, password)
    await expect(dialog).toContainText(front.fingerprint)
    await expect(dialog).toContainText('The server has made its certificate itself')
    await dialog.getByRole('button', { name: 'Do not trust' }).click()
    await expect(window.getByText(/does not trust the server’s security certificate/)).toBeVisible()

    await window.getByRole('button', { name: 'Sign in', exact: true }).click()
    await dialog.getByRole('button', { name: 'Trust this certificate' }).click()
    await board.live()

    await window.keyboard.press('ControlOrMeta+,')
    const settings = window.getByRole('dialog', { name: 'Settings' })
    await expect(settings).toContainText(front.fingerprint)
    await settings.getByRole('button', { name: 'Trust 127.0.0.1 no more' }).scrollIntoViewIfNeeded()
    await settings.getByRole('button', { name: 'Trust 127.0.0.1 no more' }).click()
    await expect(settings).not.toContainText(front.fingerprint)
  } finally {
    await launched.close()
    await front.close()
    await centre.stop()
  }
})

for (const isEncrypted of [false, true]) {
  test(`a proxy asks for a password before ${isEncrypted ? 'an encrypted' : 'a plain'} server`, async () => {
    const centre = await startServer(still)
    const front = await openTlsFront(centre.port)
    const proxy = await openPasswordProxy('noor', 'open sesame')
    const launched = await launchApp({
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    })
    const { window } = launched
    const board = boardPage(window)
    const dialog = window.getByRole('dialog', { name: 'Sign in to the proxy' })
    const answer = async (password: string): Promise<void> => {
      await dialog.getByLabel('User name for the proxy').fill('noor')
      await dialog.getByLabel('Password for the proxy').fill(password)
      await dialog.getByRole('button', { name: 'Sign in to the proxy' }).click()
    }
    try {
      const server = isEncrypted ? front.url : centre.url
      await board.signIn(server, centre.supervisor.userName, centre.supervisor.password)
      await expect(dialog).toContainText(proxy.address)
      await answer('wrong')
      await expect(dialog).toContainText('does not accept')
      expect(proxy.passed()).toBe(0)
      await answer('open sesame')
      if (isEncrypted) await window.getByRole('button', { name: 'Trust this certificate' }).click()
      await board.live()
      expect(proxy.passed()).toBeGreaterThan(0)
    } finally {
      await launched.close()
      await proxy.close()
      await front.close()
      await centre.stop()
    }
  })
}
