import { expect, type Page } from '@playwright/test'
import { test } from './support/stage'

const MILLION = 1_000_000
/** So long the window may stand still, ms: without a bound on what is drawn it is two seconds and more. */
const LONGEST_MS = 1_000
/** Without a blank in it, so that no line of it can be broken. */
const long = (begin: string): string => `${begin} ${'x'.repeat(MILLION)}`

async function watchStops(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks = [0]
    Object.assign(window, { tasks })
    const note = (list: PerformanceObserverEntryList): void => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    }
    new PerformanceObserver(note).observe({ type: 'longtask' })
  })
  return () => page.evaluate(() => Math.max(...(window as unknown as { tasks: number[] }).tasks))
}

test('texts of a million characters are listed, opened and given away without holding the window up', async ({
  stage,
}) => {
  const { centre, board } = stage
  const { page } = board
  const [from = '', to = ''] = centre.world.agentGroups
  const longestStop = await watchStops(page)
  const id = centre.world.arrive(centre.world.instance('AG_Inbound', from), {
    ...{ medium: 'email', subject: long('Refund'), customerName: long('Noor') },
  })
  await board.row('Refund').click()
  await page.getByRole('tab', { name: /Case data/ }).click()
  await expect(board.pane.locator('dd', { hasText: 'x'.repeat(4_000) }).first()).toBeAttached()
  await board.reassign('Refund')
  await board.giveTo(to)
  await expect
    .poll(() => centre.world.whereabouts(id))
    .toMatchObject({ at: 'workbin', instance: { owner: { id: to } } })
  expect(await longestStop()).toBeLessThan(LONGEST_MS)
})
