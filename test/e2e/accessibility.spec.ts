import { expect, test, type Locator } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { boardPage } from './support/board-page'
import { launchApp } from './support/launch-app'
import { misfitsOn, violationsOn } from './support/look-over'
import type { Stage } from './support/stage'
import { mayPutPolicy } from './support/under-policy'
import { tours } from './views/tours'
import { limitOf, resize, usualSize, walk, type View } from './views/view'

const reports = fileURLToPath(new URL('../../test-results/axe/', import.meta.url))
const contrast = { runOnly: ['color-contrast'] }
const softly = expect.configure({ soft: true, timeout: 15_000 })

/** What axe found in one view, looked at in one way; kept as `test-results/axe`, also when it is nothing. */
interface Finding {
  readonly view: string
  readonly how: string
  readonly violations: readonly string[]
}

/** Looks at a view in light, in dark and in the colours that a system forces, in a small window and at twice the size. */
async function lookOver(
  { name }: View,
  { board, launched }: Stage,
  found: (finding: Finding) => void,
): Promise<void> {
  const { page } = board
  const axeFinds = async (how: string, rules = {}): Promise<void> => {
    const violations = await violationsOn(page, rules)
    found({ view: name, how, violations })
    softly(violations, `${name}, ${how}`).toEqual([])
  }
  const nothingIsCut = (where: string): Promise<void> =>
    softly.poll(() => misfitsOn(page), `${name}, ${where}`).toEqual([])
  const theme = (word: string): Promise<void> =>
    page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen
    }, word)

  await axeFinds('light')
  await nothingIsCut('as usual')
  await theme('dark')
  await axeFinds('dark', contrast)
  await page.emulateMedia({ forcedColors: 'active' })
  await axeFinds('forced colours', contrast)
  await page.emulateMedia({ forcedColors: null })
  await theme('light')
  await resize(launched, [1024, 700])
  await nothingIsCut('in the smallest window')
  await axeFinds('in the smallest window')
  await resize(launched, usualSize, 2)
  await nothingIsCut('at twice the size')
  await axeFinds('at twice the size')
  await resize(launched, usualSize)
}

for (const tour of tours) {
  test(`everything of ${tour.name} can be read and reached`, async () => {
    test.skip(
      tour.isUnderPolicy === true && !mayPutPolicy(),
      'only root of a Linux can put a policy in place',
    )
    test.setTimeout(limitOf(tour))
    const findings: Finding[] = []
    try {
      await walk(tour, (view, stage) => lookOver(view, stage, (finding) => findings.push(finding)))
    } finally {
      await mkdir(reports, { recursive: true })
      await writeFile(`${reports}${tour.name}.json`, JSON.stringify(findings, null, 2))
    }
  })
}

test('the way from signing in to choosing a target needs no mouse', async () => {
  const launched = await launchApp()
  const board = boardPage(launched.window)
  const { page } = board
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  const tabTo = async (wanted: Locator): Promise<void> => {
    for (let steps = 0; steps < 40; steps += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await press('Tab')
    }
    await expect(wanted).toBeFocused()
  }
  try {
    await expect(page.getByLabel('Server address')).toBeFocused()
    await tabTo(page.getByRole('button', { name: 'Explore with demo data' }))
    await press('Enter')
    await board.live()

    await tabTo(board.tree)
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(key)
    await expect(board.tree.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', '2')

    await tabTo(board.grid)
    await press('ArrowDown')
    await expect(board.grid.getByRole('row', { selected: true })).toHaveCount(1)

    await tabTo(page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }))
    await press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.getByLabel('Find a target')).toBeFocused()
    await press('ArrowDown')
    await press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(board.grid.getByRole('row', { selected: true })).toHaveCount(1)
  } finally {
    await launched.close()
  }
})
