import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { linkTo } from '@shared/domain/link'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { currentSession, runInSession, sessionEnvironment } from './support/session'
import { startServer } from './support/start-server'

const nobodyHasIt = 'The link leads to a view that you do not have'

/** Starts the program a second time, as the system does with a link; ends when that start has ended. */
async function startAgain(args: readonly string[]): Promise<void> {
  const session = currentSession()
  const child = spawn(session.app, args, {
    ...{ env: sessionEnvironment(session), cwd: session.folder, stdio: 'ignore' },
  })
  await once(child, 'exit')
}

test('a link waits for the sign-in and is followed; a later one reaches the running program', async () => {
  const centre = await startServer({ agents: 3, interactions: 12, tempo: 0, seed: 5 })
  const id = centre.world.arrive(centre.world.instance('Draft', centre.world.agents[0]?.id ?? ''), {
    ...{ medium: 'email', subject: 'Where the link leads' },
  })
  const launched = await launchApp({ args: [linkTo({ kind: 'interaction', interactionId: id })] })
  const { window, profileDir } = launched
  const board = boardPage(window)
  try {
    await expect(window.getByText('Sign in, and the interaction of the link is shown.')).toBeVisible()
    await board.signIn(centre.url, centre.supervisor.userName, centre.supervisor.password)
    await board.live()
    await expect(board.grid.getByRole('row', { selected: true })).toContainText('Where the link leads')

    await window.keyboard.press('ControlOrMeta+k')
    await window.getByRole('combobox').fill('Copy the link to the interaction')
    await window.keyboard.press('Enter')
    await expect
      .poll(() => launched.app.evaluate(({ clipboard }) => clipboard.readText()))
      .toBe(linkTo({ kind: 'interaction', interactionId: id }))

    const unknown = linkTo({ kind: 'view', name: 'Nobody has it' })
    await startAgain([`--user-data-dir=${profileDir}`, unknown])
    await expect(window.getByText(nobodyHasIt, { exact: true })).toBeVisible()
  } finally {
    await launched.close()
    await centre.stop()
  }
})

test('the Help menu leads to the diagnostics and to the support bundle, also before the sign-in', async () => {
  const launched = await launchApp()
  const { app, window } = launched
  const choose = (label: string): Promise<void> =>
    app.evaluate(({ BrowserWindow, Menu }, wanted) => {
      const help = Menu.getApplicationMenu()?.items.find(({ role }) => role === 'help')
      help?.submenu?.items
        .find((item) => item.label === wanted)
        ?.click(undefined, BrowserWindow.getAllWindows()[0])
    }, label)
  try {
    await window.getByRole('heading', { name: 'Sign in to Switchyard' }).waitFor()
    await choose('Diagnostics…')
    await expect(window.getByRole('dialog', { name: 'Diagnostics' })).toBeVisible()
    await window.keyboard.press('Escape')
    await choose('Export support bundle…')
    await expect(window.getByRole('dialog', { name: 'Support bundle' }).locator('pre')).not.toBeEmpty()
  } finally {
    await launched.close()
  }
})

test('diagnostics explain themselves, and the bundle shows what is in it before it is saved', async () => {
  const centre = await startServer({ agents: 2, interactions: 0, tempo: 0 })
  const launched = await launchApp()
  const { window, app, profileDir } = launched
  const board = boardPage(window)
  const file = `${profileDir}/bundle.zip`
  try {
    await board.signIn(centre.url, centre.supervisor.userName, centre.supervisor.password)
    await board.live()
    await window.getByRole('button', { name: 'Account and appearance' }).click()
    await window.getByRole('menuitem', { name: 'Diagnostics…' }).click()
    const diagnostics = window.getByRole('dialog', { name: 'Diagnostics' })
    await expect(diagnostics).toContainText('The line is live.')
    await expect(diagnostics).toContainText('nothing is encrypted')
    await expect(diagnostics.getByRole('listitem')).toHaveCount(12)

    await diagnostics.getByRole('button', { name: 'Export support bundle…' }).click()
    const bundle = window.getByRole('dialog', { name: 'Support bundle' })
    await expect(bundle.locator('pre')).toContainText('The line is live.')
    await bundle.getByRole('button', { name: /settings\.json/ }).click()
    await expect(bundle.locator('pre')).toContainText('"theme"')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await bundle.getByRole('button', { name: 'Save as a zip file…' }).click()
    await expect(window.getByText('“bundle.zip” is saved', { exact: true })).toBeVisible()
    expect(await runInSession(['head', '-c', '2', file])).toBe('PK')
  } finally {
    await launched.close()
    await centre.stop()
  }
})

test('the program starts with the desktop when the setting says so', async () => {
  test.skip(process.platform !== 'linux', 'reads the file that starts programs on Linux')
  const launched = await launchApp()
  const { window } = launched
  const entry = '"${XDG_CONFIG_HOME:-$HOME/.config}/autostart/switchyard.desktop"'
  const wish = window.getByRole('switch', { name: 'Start when I sign in to this computer' })
  try {
    await window.getByRole('heading', { name: 'Sign in to Switchyard' }).waitFor()
    await window.keyboard.press('ControlOrMeta+,')
    await wish.click()
    await expect
      .poll(() => runInSession(['sh', '-c', `cat ${entry} 2>/dev/null || true`]))
      .toMatch(/^Exec=".*" --hidden$/m)
    await wish.click()
    await expect.poll(() => runInSession(['sh', '-c', `ls ${entry} 2>/dev/null || true`])).toBe('')
  } finally {
    await launched.close()
  }
})
