import { test } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Stage } from './support/stage'
import { mayPutPolicy } from './support/under-policy'
import { tours } from './views/tours'
import { limitOf, resize, usualSize, walk, type Size, type View } from './views/view'

const folder = process.env['SWITCHYARD_SCREENSHOTS'] ?? ''
const themes = ['light', 'dark'] as const
const pathOf = (file: string): string => fileURLToPath(new URL(`../../${folder}/${file}`, import.meta.url))

/** The name of a view's picture in a size; the usual one goes without saying. */
function nameOf(view: View, size: Size): string {
  return size === usualSize ? view.name : `${view.name}-${String(size[0])}x${String(size[1])}`
}

function sizesOf({ sizes = [usualSize] }: View): readonly Size[] {
  return sizes
}

async function picture(view: View, { board, launched }: Stage): Promise<void> {
  const { page } = board
  for (const size of sizesOf(view)) {
    if (size !== usualSize) await resize(launched, size)
    for (const theme of themes) {
      await page.evaluate((word) => {
        document.documentElement.dataset['theme'] = word
      }, theme)
      await page.waitForTimeout(300)
      await shoot({ board, launched }, pathOf(`${nameOf(view, size)}-${theme}.png`))
      if (!view.isInContrast || size !== usualSize) continue
      await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
      await page.screenshot({ path: pathOf(`${view.name}-high-contrast-${theme}.png`) })
      await page.emulateMedia({ forcedColors: null, colorScheme: null })
    }
  }
  await resize(launched, usualSize)
}

/** The driver's own pictures show a part of a page that is zoomed. */
async function shoot(
  { board: { page }, launched }: Pick<Stage, 'board' | 'launched'>,
  path: string,
): Promise<void> {
  if ((await page.evaluate(() => window.devicePixelRatio)) === 1) {
    await page.screenshot({ path })
    return
  }
  const png = await launched.app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return picture?.toPNG().toString('base64') ?? ''
  })
  await writeFile(path, Buffer.from(png, 'base64'))
}

/** A page that shows them all. */
function galleryOf(): string {
  const shown = (name: string): string =>
    themes.map((theme) => `![${name}, ${theme}](${name}-${theme}.png)`).join(' ')
  const namesOf = (view: View): readonly string[] => [
    ...sizesOf(view).map((size) => nameOf(view, size)),
    ...(view.isInContrast ? [`${view.name}-high-contrast`] : []),
  ]
  const parts = tours.flatMap(({ name, views }) => [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...views.flatMap((view) => namesOf(view).flatMap((each) => [`### ${each}`, shown(each)])),
  ])
  const head = ['# Pictures', 'Every view of the program, light and dark, as `test/e2e/views` opens them.']
  return `${[...head, ...parts].join('\n\n')}\n`
}

/** `SWITCHYARD_SCREENSHOTS=docs/images npm run test:e2e -- screenshots` makes the pictures of the documents anew. */
test.describe('the pictures of the documents', () => {
  test.skip(folder === '', 'made on request only')

  for (const tour of tours) {
    test(`show ${tour.name}`, async () => {
      test.skip(
        tour.isUnderPolicy === true && !mayPutPolicy(),
        'only root of a Linux can put a policy in place',
      )
      test.setTimeout(limitOf(tour))
      await walk(tour, picture)
    })
  }

  test('have a page that shows them all', async () => {
    await writeFile(pathOf('README.md'), galleryOf())
  })
})
