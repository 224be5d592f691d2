import { expect } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { agentName, emailArrives, test } from './support/stage'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''

/** The pictures of the alerts: inbox, rules, the form of a rule, quiet times. */
test.describe('the pictures of the alerts', () => {
  test.skip(folder === '', 'made on request only')

  test('in light and dark colours', async ({ stage }) => {
    const { centre, board, launched } = stage
    const { page } = board
    const dialog = page.getByRole('dialog', { name: 'Alerts' })
    const shot = async (name: string): Promise<void> => {
      await page.waitForTimeout(300)
      await page.screenshot({
        path: fileURLToPath(new URL(`../../${folder}/alerts-${name}.png`, import.meta.url)),
      })
    }
    const resize = (width: number, height: number): Promise<void> =>
      launched.app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
        [width, height] as const,
      )
    await resize(1280, 800)
    await page.getByRole('searchbox', { name: 'Filter the tree' }).fill(agentName(centre, 0))
    const line = board.tree.getByRole('treeitem', { name: agentName(centre, 0) }).last()
    for (const what of ['something arrives', 'something leaves', 'there are more than 20']) {
      await line.hover()
      await line.getByRole('button', { name: /^Alerts about/ }).click()
      await page.getByRole('menuitemcheckbox', { name: `Tell me when ${what}` }).waitFor()
      if (what === 'there are more than 20') await shot('menu-light')
      await page.getByRole('menuitemcheckbox', { name: `Tell me when ${what}` }).click()
    }
    const draft = { workbin: 'Draft', owner: centre.world.agents[0]?.id ?? '' }
    emailArrives(centre, draft, 'Where is my refund?')
    await expect(page.getByRole('button', { name: 'Alerts: one unread' })).toBeVisible()
    await page.waitForTimeout(10_500)
    for (let count = 0; count < 22; count += 1) emailArrives(centre, draft, `Claim ${String(count)}`)
    await expect(page.getByRole('button', { name: 'Alerts: 24 unread' })).toBeVisible()
    for (const theme of ['light', 'dark'] as const) {
      await board.setTheme(theme)
      await page.keyboard.press('Control+i')
      await shot(`inbox-${theme}`)
      await dialog.getByRole('tab', { name: 'Rules' }).click()
      await shot(`rules-${theme}`)
      await dialog.getByRole('button', { name: /^Edit: something leaves/ }).click()
      await shot(`form-${theme}`)
      await dialog.getByRole('tab', { name: 'Quiet times' }).click()
      for (const name of ['Quiet hours', 'Shift']) {
        const isOn = await dialog.getByRole('switch', { name }).isChecked()
        if (!isOn) await dialog.getByRole('switch', { name }).click()
      }
      await shot(`times-${theme}`)
      await page.keyboard.press('Escape')
    }
    await resize(1920, 1080)
    await page.keyboard.press('Control+i')
    await shot('inbox-1920x1080-dark')
  })
})
