import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CrashReporterStartOptions } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { startCrashReports } from '@main/lifecycle/crash-reports'
import { parsePolicy } from '@main/settings/policy'
import { openSettings } from '@main/settings/user-settings'
import { scratchFolder } from '@support/scratch-folder'

let folder = ''
beforeEach(async () => {
  folder = await scratchFolder()
})

/** Where reports would go, as the program starts with this file of the user and this policy. */
async function startedWith(own: object, policy: object): Promise<readonly CrashReporterStartOptions[]> {
  const path = join(folder, 'settings.json')
  await writeFile(path, JSON.stringify({ version: 2, settings: own, remembered: {} }))
  const settings = await openSettings(path, silentLog, parsePolicy(policy))
  const started: CrashReporterStartOptions[] = []
  startCrashReports(
    { start: (options) => void started.push(options) },
    settings.read().crashServer,
    silentLog,
  )
  return started
}

describe('reports of crashes', () => {
  const company = ['https://crashes.example.com/submit']

  it('are neither collected nor sent unless a policy names a server', async () => {
    expect(await startedWith({}, {})).toEqual([])
  })

  it('go to the server that the policy names', async () => {
    const [options] = await startedWith({}, { enforced: { crashServer: company } })
    expect(options).toEqual({ submitURL: company[0], uploadToServer: true, compress: true })
  })

  it('go nowhere when a user writes a server into the own file', async () => {
    expect(await startedWith({ crashServer: company }, {})).toEqual([])
  })

  it.each(['http://crashes.example.com/', 'file:///tmp/crashes', 'crashes'])(
    'go nowhere without encryption: %s',
    async (address) => {
      expect(await startedWith({}, { enforced: { crashServer: [address] } })).toEqual([])
    },
  )
})
