import { expect } from '@playwright/test'
import type { BoardPage } from './support/board-page'
import { emailArrives, test } from './support/stage'

const subject = 'Refund for order 1187'

/** Each way opens the same dialog for the row that was chosen. */
const ways: Record<string, (board: BoardPage) => Promise<void>> = {
  'the toolbar': async ({ page }) => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
  },
  'the context menu': async (board) => {
    await board.row(subject).click({ button: 'right' })
    await board.page.getByRole('menuitem', { name: 'Reassign…' }).click()
  },
  'its shortcut': async ({ grid }) => {
    await grid.press('r')
  },
  'the command palette': async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('reassign')
    await page.keyboard.press('Enter')
  },
}

test('one interaction is given away by toolbar, context menu, shortcut and palette', async ({ stage }) => {
  const { centre, board } = stage
  const groups = centre.world.agentGroups
  const id = emailArrives(centre, { workbin: 'AG_Inbound', owner: groups[0] ?? '' }, subject)
  let at = 0
  for (const [name, open] of Object.entries(ways)) {
    at += 1
    const target = groups[at % groups.length] ?? ''
    await test.step(name, async () => {
      await expect(board.row(subject)).toBeVisible()
      await board.row(subject).click()
      await open(board)
      await board.giveTo(target)
      await expect(board.page.getByRole('dialog')).toBeHidden()
      await expect
        .poll(() => centre.world.whereabouts(id))
        .toMatchObject({ at: 'workbin', instance: { owner: { id: target } } })
      await board.leaveGrid()
    })
  }
})
