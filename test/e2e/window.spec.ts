import { expect } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BRIDGE_KEY, type Bridge } from '@shared/contract'
import { parseCsv } from '@shared/csv'
import { boardPage, type BoardPage } from './support/board-page'
import { launchApp, newProfile, type LaunchedApp } from './support/launch-app'
import { misfitsOn, stretchTexts } from './support/look-over'
import { agentName, emailArrives, test } from './support/stage'
import { resize, usualSize } from './views/view'

test.describe('a window', () => {
  test('runs commands from the palette and from the menu of a line, without a mouse', async ({ stage }) => {
    const { centre, board } = stage
    const { page } = board
    const name = agentName(centre, 1)
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[1]?.id ?? '' }, 'Please call back')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()

    await expect(board.row('Please call back')).toBeVisible()
    await page.keyboard.press('F6')
    await page.keyboard.press('F6')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Reassign…' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Reassign interaction' })).toBeVisible()
  })

  test('exports the list as it is shown', async ({ stage }) => {
    const { centre, board, launched } = stage
    const owner = centre.world.agents[0]?.id ?? ''
    emailArrives(centre, { workbin: 'Draft', owner }, '=cmd()')
    await expect(board.row('=cmd()')).toBeVisible()
    const file = join(launched.profileDir, 'list.csv')
    await launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await board.page.keyboard.press('ControlOrMeta+e')
    await expect(board.page.getByText('Saved as list.csv', { exact: true })).toBeVisible()
    const text = await readFile(file, 'utf8')
    expect(text).toContain(`'=cmd()`)
    expect(parseCsv(text)[1]).toContain('=cmd()')
  })

  test('can be opened again, and each shows what it wants of the same board', async ({ stage }) => {
    const { centre, board, launched } = stage
    const opening = launched.app.waitForEvent('window')
    await board.page.keyboard.press('ControlOrMeta+k')
    await board.page.getByRole('combobox').fill('new window')
    await board.page.keyboard.press('Enter')
    const other = boardPage(await opening)
    await other.live()
    const name = agentName(centre, 2)
    await other.choose(name)
    await expect(other.page.getByRole('heading', { name, level: 1 })).toBeVisible()
    await expect(board.page.getByRole('heading', { name: 'All workbins', level: 1 })).toBeVisible()
    emailArrives(centre, { workbin: 'Draft', owner: centre.world.agents[2]?.id ?? '' }, 'For both')
    await expect(other.row('For both')).toBeVisible()
    await expect(board.row('For both')).toBeVisible()

    await other.page.close()
    await expect(board.row('For both')).toBeVisible()
  })

  test('goes on where it was after the overview, and when its page is loaded again', async ({ stage }) => {
    const { centre, board } = stage
    const owner = { workbin: 'AG_Inbound', owner: centre.world.agentGroups[0] ?? '' }
    for (let number = 10; number < 70; number += 1) emailArrives(centre, owner, `Letter ${String(number)}`)
    await board.choose(owner.owner)
    await board.grid.getByRole('button', { name: 'Subject' }).click()
    await expect(board.row('Letter 10')).toBeVisible()
    await board.grid.evaluate((element) => element.scrollTo({ top: 900 }))
    await board.row('Letter 40').click()
    const place = (): Promise<number> => board.grid.evaluate((element) => element.scrollTop)
    const before = await place()
    expect(before).toBeGreaterThan(500)
    await board.page.getByRole('button', { name: 'Overview', exact: true }).click()
    await expect(board.grid).toHaveCount(0)
    await board.page.getByRole('button', { name: 'List', exact: true }).click()
    await expect.poll(place).toBe(before)
    await expect
      .poll(() =>
        board.page.evaluate(async (key) => {
          const opened = await (window as unknown as Record<string, Bridge>)[key]?.window.open()
          return opened?.ok ? opened.value.look : null
        }, BRIDGE_KEY),
      )
      .toMatch(/"selectedId":"\w.*"scrolledTo":\{.*"isOverview":false/)

    await board.page.reload()
    await expect(board.page.getByRole('heading', { name: owner.owner, level: 1 })).toBeVisible()
    await expect.poll(place).toBe(before)
    await expect(board.row('Letter 40')).toHaveAttribute('aria-selected', 'true')
    await expect(board.pane.getByRole('heading', { name: 'Letter 40' })).toBeVisible()
  })

  test('comes back to a screen that is there when its own is gone', async ({ stage }) => {
    const { app } = stage.launched
    const left = (): Promise<number> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().x ?? NaN)
    /** Hidden meanwhile: a window manager keeps a part of a window that it manages on the screen. */
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.hide()
      window?.setPosition(9_000, 100)
    })
    await expect.poll(left).toBeGreaterThan(8_000)
    await app.evaluate(({ screen }) => screen.emit('display-removed', {}, screen.getPrimaryDisplay()))
    await expect.poll(left).toBeLessThan(1_000)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
    await expect.poll(left).toBeLessThan(1_000)
  })

  test('keeps its zoom, and everything can be reached at twice the size', async ({ stage }) => {
    const { board, launched } = stage
    await board.zoom('larger', 5)
    await expect.poll(() => board.page.evaluate(() => window.devicePixelRatio)).toBe(2)
    expect(await misfitsOn(board.page)).toEqual([])
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.reload())
    await board.live()
    expect(await board.page.evaluate(() => window.devicePixelRatio)).toBe(2)
  })

  for (const size of [usualSize, [1024, 700]] as const) {
    test(`shows rows of everything that is selected at twice the size, ${size.join(' × ')}`, async ({
      stage,
    }) => {
      const { board, centre, launched } = stage
      const draft = { workbin: 'Draft', owner: centre.world.agents[1]?.id ?? '' }
      for (let number = 10; number < 30; number += 1) emailArrives(centre, draft, `Letter ${String(number)}`)
      await expect(board.row('Letter 29')).toBeVisible()
      await resize(launched, size, 2)
      await board.grid.focus()
      await board.page.keyboard.press('ControlOrMeta+a')
      await expect(board.page.getByRole('toolbar', { name: 'Actions for the selection' })).toBeVisible()
      await expect.poll(() => wholeRows(board)).toBeGreaterThanOrEqual(2)
      expect(await misfitsOn(board.page)).toEqual([])
    })
  }

  test('has room for longer words at its smallest size', async ({ stage }) => {
    const { board, launched } = stage
    await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
    )
    await expect.poll(() => board.page.evaluate(() => window.innerWidth)).toBe(1024)
    await stretchTexts(board.page)
    expect(await misfitsOn(board.page)).toEqual([])
  })
})

test('a window is where it was after the program was quit, and as large as it was after a hidden start', async () => {
  const profileDir = await newProfile()
  const place = { x: 140, y: 90, width: 1_111, height: 777 }
  const boundsOf = ({ app }: LaunchedApp): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  const first = await launchApp({ profileDir })
  await expect.poll(() => isShown(first)).toBe(true)
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place)
  await expect.poll(() => boundsOf(first)).toEqual(place)
  await first.close()

  const second = await launchApp({ profileDir })
  await expect.poll(() => isShown(second)).toBe(true)
  expect(await boundsOf(second)).toEqual(place)
  await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize())
  const isMaximized = ({ app }: LaunchedApp): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized() ?? false)
  await expect.poll(() => isMaximized(second)).toBe(true)
  await second.close()

  const third = await launchApp({ profileDir, args: ['--hidden'] })
  await third.window.waitForLoadState()
  await third.app.evaluate(({ app }) => app.emit('second-instance', {}, [], ''))
  await expect.poll(() => isShown(third)).toBe(true)
  await expect.poll(() => isMaximized(third)).toBe(true)
  await third.close()
})

/** How many rows of the list lie in the window as a whole, with nothing over them. */
function wholeRows({ grid }: BoardPage): Promise<number> {
  return grid.locator('.board-grid-row').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { left, top, bottom } = row.getBoundingClientRect()
        return [top + 1, bottom - 1].every((y) => row.contains(document.elementFromPoint(left + 60, y)))
      }).length,
  )
}

function isShown({ app }: LaunchedApp): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)
}

test('a window speaks the language that is set', async () => {
  const launched = await launchApp({ args: ['--demo'] })
  const { window } = launched
  try {
    await expect(window.getByText(/^Live, as of/)).toBeVisible()
    await window.keyboard.press('ControlOrMeta+k')
    await window.getByRole('combobox').fill('Deutsch')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('heading', { name: 'Alle Workbins', level: 1 })).toBeVisible()
    expect(await window.evaluate(() => document.documentElement.lang)).toBe('de')
    expect(await misfitsOn(window)).toEqual([])
  } finally {
    await launched.close()
  }
})
