import { expect, test, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchApp } from './support/launch-app'
import { currentSession, runInSession } from './support/session'
import { mayPutPolicy, underPolicy } from './support/under-policy'
import { startUpdateServer } from './support/update-server'

/** Chooses a command by its name in the palette. */
async function command(window: Page, name: string): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Sign in to Switchyard' })).toBeVisible()
  await window.keyboard.press('ControlOrMeta+k')
  await window.getByRole('combobox').fill(name)
  await window.keyboard.press('Enter')
}

test('an update is refused when it is not what it should be, waits when it is told to, and replaces the program', async () => {
  test.skip(!mayPutPolicy(), 'stands in for an AppImage, with a policy that only root can put in place')
  const updates = await startUpdateServer()
  const profileDir = (
    await runInSession(['mktemp', '-d', join(currentSession().folder, 'updates-XXXXXX')])
  ).trim()
  const named = { updateServer: [updates.url], updateKey: [updates.key] }
  const installed = join(profileDir, 'Switchyard.AppImage')
  const wasStarted = join(profileDir, 'new-version-was-started')
  await runInSession(['sh', '-c', `echo old > ${installed}`])
  const launched = await launchApp({
    ...{ profileDir, program: await underPolicy({ enforced: named }) },
    env: { APPIMAGE: installed },
  })
  const { window } = launched
  const check = (): Promise<void> => command(window, 'check for updates')
  const release = { version: '99.1.0', file: `#!/bin/sh\ntouch ${wasStarted}\n` }
  try {
    updates.offer({ ...release, stagingPercentage: 0 })
    await check()
    await expect(window.getByText('You have the newest version.').first()).toBeVisible()

    updates.offer({ ...release, isSigned: false })
    await check()
    await expect(window.getByText(/it is not signed by whom you trust/).first()).toBeVisible()

    updates.offer({ ...release, announced: 'something else' })
    await check()
    await expect(window.getByText('Version 99.1.0 of Switchyard is available.')).toBeVisible()
    await window.getByRole('button', { name: 'Download' }).click()
    await expect(window.getByText(/the file is not the one that was announced/).first()).toBeVisible()

    updates.offer(release)
    await check()
    await window.getByRole('button', { name: 'Download' }).click()
    await expect(window.getByText('Version 99.1.0 is ready to be installed.')).toBeVisible()
    await window.getByRole('button', { name: 'Later' }).click()
    await expect(window.getByText('Version 99.1.0 is ready to be installed.')).toBeHidden()

    await check()
    const ended = new Promise<void>((resolve) => launched.app.process().once('exit', () => resolve()))
    await window.getByRole('button', { name: 'Restart and install' }).click()
    await ended
    await expect.poll(() => existsSync(wasStarted)).toBe(true)
    expect(await readFile(installed, 'utf8')).toBe(release.file)
  } finally {
    await launched.close()
    await updates.close()
  }
})

test('the program says what it is and what it is made of', async () => {
  const launched = await launchApp()
  const { window } = launched
  try {
    await command(window, 'about switchyard')
    const dialog = window.getByRole('dialog', { name: 'About Switchyard' })
    await expect(dialog.getByText(/^Electron \d+\.\d+\.\d+, Chromium/)).toBeVisible()
    await dialog.getByText('vue', { exact: false }).first().scrollIntoViewIfNeeded()
    for (const name of ['electron', 'vue', 'electron-updater', 'reka-ui'])
      await expect(
        dialog.locator('summary').filter({ hasText: new RegExp(`^\\s*${name} `) }),
      ).not.toHaveCount(0)
    await dialog
      .locator('summary')
      .filter({ hasText: /^\s*vue / })
      .click()
    await expect(dialog.locator('details[open] pre')).toContainText('Permission is hereby granted')
  } finally {
    await launched.close()
  }
})
