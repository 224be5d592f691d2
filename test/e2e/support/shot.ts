import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''

/** Keeps pictures of what is on screen, light and dark, when pictures were asked for. */
export async function shot(page: Page, name: string): Promise<void> {
  if (folder === '') return
  await mkdir(folder, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((word) => {
      document.documentElement.dataset['theme'] = word
    }, theme)
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
  }
}
