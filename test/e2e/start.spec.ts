import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { screenshotDesktop } from './support/desktop'
import { currentSession, runInSession, sessionEnvironment } from './support/session'

/** Starts the program with a profile that cannot be, because a file is in its place. */
async function startNowhere(env: Readonly<Record<string, string>> = {}) {
  const session = currentSession()
  const file = join(session.folder, 'not-a-folder')
  await writeFile(file, '')
  const child = spawn(session.app, [`--user-data-dir=${join(file, 'profile')}`], {
    ...{ env: { ...sessionEnvironment(session), ...env }, cwd: session.folder },
  })
  let said = ''
  child.stderr.on('data', (chunk: unknown) => (said += String(chunk)))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return { said: () => said, ended, folder: join(file, 'profile') }
}

test.describe('a program whose folder cannot be written', () => {
  test.skip(process.platform !== 'linux', 'closes a window through the X server of Linux')

  test('says so in a window and on stderr, and ends with an error', async ({}, testInfo) => {
    const { said, ended, folder } = await startNowhere()
    await expect
      .poll(() =>
        runInSession(['xdotool', 'search', '--onlyvisible', '--class', 'switchyard']).catch(() => ''),
      )
      .not.toBe('')
    await screenshotDesktop(testInfo.outputPath('refused.png'))
    const pressed = setInterval(() => void runInSession(['xdotool', 'key', 'Return']), 1_000)
    expect(await ended.finally(() => clearInterval(pressed))).toBe(1)
    expect(said()).toContain(
      `Switchyard could not start: The folder for its settings cannot be written: ${folder}.`,
    )
  })

  test('says so on stderr where there is no display', async () => {
    const { said, ended } = await startNowhere({ DISPLAY: '', WAYLAND_DISPLAY: '' })
    expect(await ended).not.toBe(0)
    expect(said()).toContain('Switchyard could not start: The folder for its settings cannot be written')
  })
})
