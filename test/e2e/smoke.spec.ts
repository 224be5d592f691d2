import { expect, test } from '@playwright/test'
import { screenshotDesktop } from './support/desktop'
import { launchApp } from './support/launch-app'
import { trayIcons } from './support/tray'

const READY = /Switchyard ready: .+ on .+, \d+ agents, \d+ workbins, \d+ interactions, live/

test('the demonstration signs in by itself, says so and sits in the tray', async ({}, testInfo) => {
  test.skip(process.platform !== 'linux', 'looks at the tray on the message bus of Linux')
  const launched = await launchApp({ args: ['--demo'] })
  try {
    await expect.poll(() => launched.output()).toMatch(READY)
    await expect.poll(async () => (await trayIcons()).length).toBe(1)
    await screenshotDesktop(testInfo.outputPath('desktop.png'))
  } finally {
    await launched.close()
  }
})
