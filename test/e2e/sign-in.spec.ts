import { expect, test } from '@playwright/test'
import { alwaysJson, always, closedAddress, startHttpServer, startHttpsServer } from '@support/bad-server'
import { openFaultProxy } from '@support/fault-proxy'
import { boardPage, type BoardPage } from './support/board-page'
import { launchApp, type LaunchedApp } from './support/launch-app'
import { startServer } from './support/start-server'
import { trustedCertificate } from './support/trusted-certificate'

test.describe('signing in', () => {
  test.describe.configure({ mode: 'default' })
  let launched: LaunchedApp
  let board: BoardPage

  test.beforeAll(async () => {
    launched = await launchApp()
    board = boardPage(launched.window)
  })

  test.afterAll(() => launched.close())

  const tryAt = (server: string, password = 'any'): Promise<void> =>
    board.signIn(server, 'supervisor', password)
  const said = (sentence: RegExp): Promise<void> => expect(board.page.getByText(sentence)).toBeVisible()

  test('a wrong password is told at the password, and nothing else is lost', async () => {
    const centre = await startServer({ agents: 2, interactions: 0, tempo: 0 })
    await tryAt(centre.url, 'not this')
    await said(/does not accept this user name and password/)
    await expect(board.page.getByLabel('Password', { exact: true })).toBeFocused()
    await expect(board.page.getByLabel('Server address')).toHaveValue(centre.url)
    await centre.stop()
  })

  test('an unknown host is told at the address', async () => {
    await tryAt('https://gws.invalid')
    await said(/No server is known under this address/)
    await expect(board.page.getByLabel('Server address')).toBeFocused()
  })

  test('a closed port is told at the address', async () => {
    await tryAt(await closedAddress())
    await said(/no server is listening there/)
  })

  test('an address that is none is told at the address', async () => {
    await tryAt('ftp://gws.example.com')
    await expect(board.page.getByLabel('Server address')).toHaveAttribute('aria-invalid', 'true')
  })

  test('a page instead of an answer is told as such', async () => {
    const server = await startHttpServer(always(200, 'text/html', '<html><body>Welcome</body></html>'))
    await tryAt(server.url)
    await said(/A web page came instead of an answer/)
    await server.close()
  })

  test('a server that is not Web Services is told as such', async () => {
    const server = await startHttpServer(alwaysJson({ hello: 'world' }))
    await tryAt(server.url)
    await said(/it is not a Genesys Web Services server/)
    await server.close()
  })

  test('a server that never answers can be given up', async () => {
    const centre = await startServer({ agents: 2, interactions: 0, tempo: 0 })
    const proxy = await openFaultProxy(centre.port)
    proxy.setMode('black-hole')
    await tryAt(proxy.url)
    await board.page.getByRole('button', { name: 'Cancel' }).click()
    await expect(board.page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled()
    await proxy.close()
    await centre.stop()
  })

  test('the right password opens the board, and signing out leaves nothing', async () => {
    const centre = await startServer({ agents: 4, interactions: 40, tempo: 0 })
    await board.signIn(centre.url, centre.supervisor.userName, centre.supervisor.password)
    await board.live()
    await expect(board.grid.getByRole('row')).not.toHaveCount(1)
    await board.page.getByRole('button', { name: 'Overview' }).click()
    await expect(board.grid).toBeHidden()
    await board.page.getByRole('button', { name: 'Account and appearance' }).click()
    await board.page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(board.page.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
    await expect(board.page.getByLabel('Server address')).toHaveValue(centre.url)
    await expect(board.page.getByLabel('Password', { exact: true })).toHaveValue('')
    await board.signIn(centre.url, centre.supervisor.userName, centre.supervisor.password)
    await expect(board.grid).toBeVisible()
    await centre.stop()
  })
})

test('an expired certificate is told as such', async () => {
  test.skip(process.platform !== 'linux', 'trusts a certificate with certutil, as Linux has it')
  const server = await startHttpsServer(await trustedCertificate(new Date('2021-01-01')), alwaysJson({}))
  const launched = await launchApp()
  const board = boardPage(launched.window)
  try {
    await board.signIn(server.url, 'supervisor', 'any')
    await expect(board.page.getByText(/security certificate has expired/)).toBeVisible()
  } finally {
    await launched.close()
    await server.close()
  }
})
