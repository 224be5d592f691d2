import { expect } from '@playwright/test'
import { emailArrives, test } from './support/stage'

test.describe('the line to the server', () => {
  test('lost, is told with the age of what is shown; back, everything is right again', async ({ stage }) => {
    const { centre, board, proxy } = stage
    const where = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    proxy.setMode('refuse')
    proxy.cut()
    await expect(board.page.getByText(/^Reconnecting, as of/)).toBeVisible()
    await expect(board.page.getByText(/The connection is lost/)).toBeVisible()
    emailArrives(centre, where, 'Came while the line was down')
    proxy.setMode('pass')
    await board.live()
    await expect(board.row('Came while the line was down')).toBeVisible()
    await expect(board.page.getByText(/The connection is lost/)).toHaveCount(0)
  })

  test('leaves the lines under the pointer where they are, lost and back', async ({ stage }) => {
    const { centre, board, proxy } = stage
    const where = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    emailArrives(centre, where, 'Under the pointer')
    const row = board.row('Under the pointer')
    const y = async (): Promise<number> => Math.round((await row.boundingBox())?.y ?? 0)
    const banner = board.page.getByText(/The connection is lost/)
    await row.hover()
    const before = await y()
    const edgeBefore = (await board.grid.boundingBox())?.y ?? 0
    proxy.setMode('refuse')
    proxy.cut()
    await expect(banner).toBeVisible()
    expect((await board.grid.boundingBox())?.y).toBeGreaterThan(edgeBefore)
    await expect.poll(y).toBe(before)
    await board.leaveGrid()
    await expect.poll(y).toBeGreaterThan(before)
    await row.hover()
    const lower = await y()
    proxy.setMode('pass')
    await expect(banner).toHaveCount(0)
    await expect.poll(y).toBe(lower)
    await board.leaveGrid()
    await expect.poll(y).toBe(before)
  })

  test('survives a server that forgets the session: sign in again in place, the board stays', async ({
    stage,
  }) => {
    const { centre, board } = stage
    const where = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    emailArrives(centre, where, 'Here before the end')
    await expect(board.row('Here before the end')).toBeVisible()
    centre.expireSessions()
    const dialog = board.page.getByRole('dialog', { name: 'Your session has ended' })
    await expect(dialog).toBeVisible()
    await expect(board.page.getByText('Here before the end').first()).toBeAttached()
    await dialog.getByLabel('Password', { exact: true }).fill(centre.supervisor.password)
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await board.live()
    await board.leaveGrid()
    emailArrives(centre, where, 'Here after the end')
    await expect(board.row('Here after the end')).toBeVisible()
  })
})
