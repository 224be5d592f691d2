import { expect, type Page } from '@playwright/test'
import type { LaunchedApp } from '../support/launch-app'
import type { Stage } from '../support/stage'

/** The inside of a window in px. */
export type Size = readonly [width: number, height: number]

/** One state of the screen that every check and every picture looks at. */
export interface View {
  /** Also the name of its pictures. */
  readonly name: string
  /** Comes from the view before it in the same tour. */
  readonly open: (stage: Stage) => Promise<void>
  /** Goes away again; without it Escape closes whatever floats. */
  readonly leave?: (stage: Stage) => Promise<void>
  /** Of its pictures, which then carry the size in their names; 1280 × 800 without it. */
  readonly sizes?: readonly Size[]
  /** Whether it has pictures in high contrast, too. */
  readonly isInContrast?: boolean
}

/** Views that follow each other on one stage. */
export interface Tour {
  readonly name: string
  /** Sets the stage, walks, and takes the stage down. */
  readonly onStage: (walk: (stage: Stage) => Promise<void>) => Promise<void>
  readonly views: readonly View[]
  /** Whether its stage needs a policy, which only root of a Linux can put in place. */
  readonly isUnderPolicy?: true
}

/** How long a walk through that tour may take, ms: it ends what hangs, also where others share the machine. */
export function limitOf({ views }: Tour): number {
  return 60_000 + views.length * 30_000
}

/** The size that everything has to look right at first. */
export const usualSize: Size = [1280, 800]

/** Walks through the views of a tour. */
export function walk(tour: Tour, look: (view: View, stage: Stage) => Promise<void>): Promise<void> {
  return tour.onStage(async (stage) => {
    for (const view of tour.views) {
      await view.open(stage)
      await look(view, stage)
      await (view.leave ?? letGo)(stage)
    }
  })
}

/** Closes dialogs, menus and panels, the uppermost first. */
export async function letGo({ board }: Stage): Promise<void> {
  const floating = board.page.locator('[role=dialog], [role=menu]')
  await expect(async () => {
    if ((await floating.count()) > 0) await board.page.keyboard.press('Escape')
    await expect(floating).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

/** Gives the window that size, and waits until the page has it. */
export async function resize(launched: LaunchedApp, [width, height]: Size, zoom = 1): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, size) => {
      const [first] = BrowserWindow.getAllWindows()
      first?.setContentSize(size.width, size.height)
      first?.webContents.setZoomFactor(size.zoom)
    },
    { width, height, zoom },
  )
  const inside = (): Promise<number> => launched.window.evaluate(() => window.innerWidth)
  await expect(async () => expect(Math.abs((await inside()) - width / zoom)).toBeLessThan(2)).toPass()
}

/** Runs a command by its name in the palette. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Find a command, a person or a workbin' }).fill(name)
  await page.keyboard.press('Enter')
}
