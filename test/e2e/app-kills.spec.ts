import { expect, type Page } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { FaultProxy } from '@support/fault-proxy'
import { boardPage, type BoardPage } from './support/board-page'
import { launchApp, type LaunchedApp } from './support/launch-app'
import { emailArrives, test } from './support/stage'

const seconds = Number(process.env['SWITCHYARD_APP_KILLS'] ?? 0)
const ITEMS = 100
const MOST_KILLS = ITEMS * 4

/** The kinds of steps of a move: what the program is just asking, and whether the server has acted already. */
const steps = [
  { name: 'the pull is asked', text: '"operationName":"Pull', when: 'asked' },
  { name: 'the pull is answered', text: '"operationName":"Pull', when: 'answered' },
  { name: 'the placing is asked', text: '"operationName":"Add', when: 'asked' },
  { name: 'the placing is answered', text: '"operationName":"Add', when: 'answered' },
] as const

interface Work {
  readonly centre: ContactCentre
  readonly proxy: FaultProxy
  readonly ids: readonly string[]
  readonly from: string
  readonly to: string
}

/** Part of the soak: `npm run soak -- --only app-kills`. */
test('a move of many that is killed at each kind of step, over and over, comes to its end', async ({
  stage,
}) => {
  test.skip(seconds === 0, 'made by the soak only')
  test.setTimeout(seconds * 1_000 + 600_000)
  const { centre, proxy } = stage
  const [from = '', to = ''] = centre.world.agentGroups
  const ids = Array.from({ length: ITEMS }, (_, at) =>
    emailArrives(centre, { workbin: 'AG_Inbound', owner: from }, `Refund ${String(at)}`),
  )
  const work = { centre, proxy, ids, from, to }
  const end = Date.now() + seconds * 1_000
  let { launched } = stage
  let kills = 0
  while (kills < MOST_KILLS && Date.now() < end && leftIn(work) > 0) {
    const step = steps[kills % steps.length] ?? steps[0]
    await test.step(`kill ${String(kills + 1)}: ${step.name}`, async () => {
      const frozen = proxy.freezeAt(step.text, step.when)
      await moveRest(boardPage(launched.window), work)
      await frozen
      await launched.kill()
      proxy.cut()
      proxy.setMode('pass')
      launched = await comeBack(launched, work)
    })
    kills += 1
  }
  if (leftIn(work) > 0) await moveRest(boardPage(launched.window), work)
  await expect.poll(() => arrivedIn(work), { timeout: 120_000 }).toBe(ITEMS)
  await launched.close()
  process.stdout.write(`${String(kills)} kills of the app in a move of ${String(ITEMS)}: nothing lost\n`)
})

/** The next life: it finds where everything is, and finishes what was cut off. */
async function comeBack({ profileDir }: LaunchedApp, work: Work): Promise<LaunchedApp> {
  for (const id of work.ids) expect(work.centre.world.whereabouts(id)?.at).toMatch(/^(workbin|user)$/)
  const launched = await launchApp({ profileDir })
  const board = boardPage(launched.window)
  await board.signIn(work.proxy.url, work.centre.supervisor.userName, work.centre.supervisor.password)
  await board.live()
  await finishAll(launched.window)
  return launched
}

async function finishAll(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Moves that were cut off' })
  await expect(dialog).toBeVisible()
  const finish = dialog.getByRole('button', { name: 'Finish' })
  for (let open = await finish.count(); open > 0; open = await finish.count()) {
    await finish.first().click()
    await expect(finish).not.toHaveCount(open)
  }
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Take all off the list' }).click()
  await expect(dialog).toBeHidden()
}

async function moveRest(board: BoardPage, work: Work): Promise<void> {
  const { from, to } = work
  const isLast = leftIn(work) === 1
  await board.choose(from)
  await board.grid.getByRole('row').nth(1).click()
  await board.grid.press('ControlOrMeta+a')
  const dialog = board.page.getByRole('dialog')
  await board.page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
  await dialog.getByLabel('Find a target').fill(to)
  await dialog.getByRole('option', { name: to }).first().click()
  await dialog.getByRole('button', { name: isLast ? /^Give to/ : 'Preview' }).click()
  if (!isLast) await dialog.getByRole('button', { name: /^Move (one|\d+)$/ }).click()
}

function leftIn({ centre, ids, from }: Work): number {
  return ids.filter((id) => isIn(centre, id, from)).length
}

function arrivedIn({ centre, ids, to }: Work): number {
  return ids.filter((id) => isIn(centre, id, to)).length
}

function isIn(centre: ContactCentre, id: string, owner: string): boolean {
  const place = centre.world.whereabouts(id)
  return place?.at === 'workbin' && place.instance.owner.id === owner
}
