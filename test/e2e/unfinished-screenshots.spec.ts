import { expect } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { emailArrives, test } from './support/stage'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''
const subjects = ['Refund for order 1187', 'Where is my parcel?', 'Wrong size delivered']

/** Made with the other pictures: `SWITCHYARD_SCREENSHOTS=docs/images npm run test:e2e -- screenshots`. */
test.describe('the pictures of what is unfinished', () => {
  test.skip(folder === '', 'made on request only')
  test.setTimeout(120_000)
  test.use({ serverOptions: { agents: 24, interactions: 160 } })

  for (const theme of ['light', 'dark'] as const) {
    test(`in ${theme} colours`, async ({ stage }) => {
      const shot = (name: string): string =>
        fileURLToPath(new URL(`../../${folder}/${name}-${theme}.png`, import.meta.url))
      const { centre, board, launched, proxy } = stage
      const [from = '', to = ''] = centre.world.agentGroups
      for (const subject of subjects) emailArrives(centre, { workbin: 'AG_Inbound', owner: from }, subject)
      await board.setTheme(theme)
      await board.choose(from)
      await board.reassign(subjects[0] ?? '')
      const frozen = proxy.freezeAt('"operationName":"Pull', 'answered')
      await board.giveTo(to)
      await frozen
      await launched.kill()
      proxy.cut()
      proxy.setMode('pass')
      const again = await launchApp({ profileDir: launched.profileDir })
      const next = boardPage(again.window)
      try {
        await again.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
        )
        await next.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
        await next.live()
        const recovery = next.page.getByRole('dialog', { name: 'Moves that were cut off' })
        await expect(recovery).toBeVisible({ timeout: 30_000 })
        await next.page.waitForTimeout(600)
        await next.page.screenshot({ path: shot('recovery') })
        await recovery.getByRole('button', { name: 'Later' }).click()
        await next.choose(from)
        for (const subject of subjects.slice(1)) {
          await next.row(subject).first().click()
          await next.page.getByRole('toolbar').getByRole('button', { name: 'Pull to me' }).click()
          await expect(next.row(subject)).toBeHidden()
        }
        await next.page.getByRole('button', { name: /Account and appearance/ }).click()
        await next.page.getByRole('menuitem', { name: 'Sign out' }).click()
        await expect(next.page.getByRole('dialog', { name: 'Something is unfinished' })).toBeVisible()
        await next.page.waitForTimeout(600)
        await next.page.screenshot({ path: shot('leave') })
      } finally {
        await again.close()
      }
    })
  }
})
