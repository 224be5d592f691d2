import { test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import type { Stage } from './support/stage'
import { mayPutPolicy } from './support/under-policy'
import { tours } from './views/tours'
import { resize, usualSize, walk, type Size, type View } from './views/view'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''
const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../${folder}/${name}.png`, import.meta.url))

/** Takes the pictures of a view in the size that the window has now. */
async function take({ board }: Stage, name: string, isInContrast: boolean): Promise<void> {
  const { page } = board
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((word) => {
      document.documentElement.dataset['theme'] = word
    }, theme)
    await page.waitForTimeout(300)
    await page.screenshot({ path: pathOf(`${name}-${theme}`) })
    if (!isInContrast) continue
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
    await page.screenshot({ path: pathOf(`${name}-high-contrast-${theme}`) })
    await page.emulateMedia({ forcedColors: null, colorScheme: null })
  }
}

async function picture({ name, sizes, isInContrast = false }: View, stage: Stage): Promise<void> {
  if (!sizes) return take(stage, name, isInContrast)
  for (const size of sizes) {
    await resize(stage.launched, size)
    await take(stage, nameOf(name, size), isInContrast && size === usualSize)
  }
  await resize(stage.launched, usualSize)
}

function nameOf(name: string, [width, height]: Size): string {
  return `${name}-${String(width)}x${String(height)}`
}

/** `SWITCHYARD_SCREENSHOTS=docs/images npm run test:e2e -- screenshots` makes the pictures of the documents anew. */
test.describe('the pictures of the documents', () => {
  test.skip(folder === '', 'made on request only')
  test.setTimeout(240_000)

  for (const tour of tours) {
    test(`show ${tour.name}`, async () => {
      test.skip(tour.name === 'a policy' && !mayPutPolicy(), 'only root of a Linux can put a policy in place')
      await walk(tour, picture)
    })
  }
})
