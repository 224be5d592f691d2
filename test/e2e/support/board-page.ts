import { expect, type Locator, type Page } from '@playwright/test'
import { BRIDGE_KEY, type Bridge, type ZoomStep } from '@shared/contract'

/** The screen as a person uses it: by roles and words. */
export interface BoardPage {
  readonly page: Page
  readonly grid: Locator
  readonly tree: Locator
  readonly pane: Locator
  signIn(server: string, userName: string, password: string): Promise<void>
  /** Makes the window light or dark, as its menu does. */
  setTheme(theme: 'light' | 'dark'): Promise<void>
  /** Zooms by so many steps, as the menu does. */
  zoom(step: ZoomStep, times?: number): Promise<void>
  /** Waits until everything is read and the line is up. */
  live(): Promise<void>
  /** Takes the pointer out of the list, whose order it would hold. */
  leaveGrid(): Promise<void>
  /** The grid's row of a subject. */
  row(subject: string): Locator
  /** Chooses a node of the tree by its name, opening its owner first when it is a workbin. */
  choose(owner: string, workbin?: string): Promise<void>
  /** Selects the row of a subject and opens the reassign dialog. */
  reassign(subject: string): Promise<Locator>
  /** Looks for a target in the open dialog, chooses it and gives the interaction to it. */
  giveTo(target: string | RegExp): Promise<void>
  openHeld(): Promise<Locator>
}

/** The signed-in screen of a window. */
export function boardPage(page: Page): BoardPage {
  const grid = page.getByRole('grid')
  const tree = page.getByRole('tree')
  const dialog = page.getByRole('dialog')
  const row = (subject: string): Locator => grid.getByRole('row').filter({ hasText: subject })
  return {
    ...{ page, grid, tree, row },
    pane: page.getByRole('complementary'),
    signIn: async (server, userName, password) => {
      await page.getByLabel('Server address').fill(server)
      await page.getByLabel('User name').fill(userName)
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    },
    leaveGrid: async () => {
      const list = page.locator('[role=grid]')
      await expect(list).toBeVisible()
      await page.mouse.move(400, 20)
      await expect.poll(() => list.evaluate((element) => element.matches(':hover'))).toBe(false)
    },
    setTheme: async (theme) => {
      await page.evaluate(
        async ([key, chosen]) => {
          await (window as unknown as Record<string, Bridge>)[key]?.settings.change({ theme: chosen })
        },
        [BRIDGE_KEY, theme] as const,
      )
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    },
    zoom: async (step, times = 1) => {
      for (let count = 0; count < times; count += 1) {
        await page.evaluate(
          async ([key, wanted]) => {
            await (window as unknown as Record<string, Bridge>)[key]?.window.zoom({ step: wanted })
          },
          [BRIDGE_KEY, step] as const,
        )
      }
    },
    live: async () => {
      await expect(page.getByText(/^Live, as of/)).toBeVisible()
    },
    choose: async (owner, workbin) => {
      const search = page.getByRole('searchbox', { name: 'Filter the tree' })
      await search.fill(owner)
      const line = tree.getByRole('treeitem', { name: owner }).last()
      await line.click()
      if (workbin !== undefined) {
        if ((await line.getAttribute('aria-expanded')) === 'false') await line.dblclick()
        await tree.getByRole('treeitem', { name: workbin }).first().click()
      }
      await search.fill('')
    },
    reassign: async (subject) => {
      await row(subject).click()
      await page.getByRole('toolbar').getByRole('button', { name: 'Reassign…' }).click()
      await expect(dialog).toBeVisible()
      return dialog
    },
    giveTo: async (target) => {
      if (typeof target === 'string') await dialog.getByLabel('Find a target').fill(target)
      await dialog.getByRole('option', { name: target }).first().click()
      await dialog.getByRole('button', { name: /^(Give to|Keep it)/ }).click()
    },
    openHeld: async () => {
      await page.getByRole('button', { name: /^With me/ }).click()
      return page.getByRole('region', { name: 'Interactions that you hold' })
    },
  }
}
