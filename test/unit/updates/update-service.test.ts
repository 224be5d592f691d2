import { describe, expect, it } from 'vitest'
import { UpdateService, type UpdateMemory } from '@main/updates/update-service'
import type { UpdaterPort } from '@main/updates/updater-port'
import { initialSettings, type UserSettings } from '@shared/domain/settings'
import type { NewVersion, UpdateState } from '@shared/domain/update'
import { fail, ok } from '@shared/result'
import { createFakeLog } from '@support/fake-log'

const HOUR = 60 * 60_000
const found: NewVersion = { version: '1.2.0', notes: 'Faster' }
const named = { updateServer: ['https://updates.example.com'], updateKey: ['key'] }

interface Change {
  readonly settings?: Partial<UserSettings>
  readonly isForbidden?: boolean
  /** The updater cannot be loaded. */
  readonly isBroken?: boolean
}

function staged(change: Change = {}) {
  let memory: UpdateMemory = { skippedVersion: '', laterUntil: 0 }
  const world = {
    ...{ now: 0, running: 0, quits: 0, installs: 0, looks: 0, fetches: 0, canUpdate: true },
    find: ok<NewVersion | null>(found),
    fetch: ok<null>(null),
  }
  const due: { at: number; run: () => void }[] = []
  const { log, lines } = createFakeLog()
  const told: UpdateState[] = []
  const updater: UpdaterPort = {
    canUpdate: () => world.canUpdate,
    find: () => {
      world.looks += 1
      return Promise.resolve(world.find)
    },
    download: (onProgress) => {
      world.fetches += 1
      onProgress(41.7)
      return Promise.resolve(world.fetch)
    },
    install: () => Promise.resolve(void (world.installs += 1)),
  }
  const service = new UpdateService({
    updater: () => (change.isBroken ? Promise.reject(new Error('no module')) : Promise.resolve(updater)),
    settings: () => ({ ...initialSettings, ...named, ...change.settings }),
    isForbidden: () => change.isForbidden ?? false,
    memory: () => memory,
    remember: (kept) => (memory = { ...memory, ...kept }),
    running: () => world.running,
    quit: () => void (world.quits += 1),
    publish: (state) => told.push(state),
    now: () => world.now,
    schedule: (run, delayMs) => due.push({ at: world.now + delayMs, run }),
    log,
  })
  const pass = async (ms: number): Promise<void> => {
    const until = world.now + ms
    for (;;) {
      due.sort((one, other) => one.at - other.at)
      const next = due[0]
      if (!next || next.at > until) break
      due.shift()
      world.now = next.at
      next.run()
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    }
    world.now = until
  }
  return { service, world, told, pass, lines }
}

async function ready(stage: ReturnType<typeof staged>): Promise<void> {
  await stage.service.check()
  await stage.service.download()
}

describe('looking for newer versions', () => {
  it('asks nobody in the first minute, then once, then every six hours', async () => {
    const { service, world, pass } = staged()
    world.find = ok(null)
    service.start()
    await pass(59_000)
    expect(world.looks).toBe(0)
    await pass(12 * HOUR + 2_000)
    expect(world.looks).toBe(3)
  })

  it.each<[string, Parameters<typeof staged>[0], UpdateState]>([
    ['without a server', { settings: { updateServer: [] } }, { phase: 'off', why: 'no-server' }],
    ['when the administrator forbids it', { isForbidden: true }, { phase: 'off', why: 'policy' }],
  ])('asks nobody %s, not even by hand', async (_what, change, state) => {
    const { service, world } = staged(change)
    await service.check()
    expect([world.looks, service.state]).toEqual([0, state])
  })

  it.each<[string, Partial<UserSettings>, number]>([
    ['when the server of the policy is not one of https', { updateServer: ['http://intranet/'] }, 1],
    ['when the policy names a server without a key', { updateKey: [] }, 1],
    ['not when the policy names neither', { updateServer: [], updateKey: [] }, 0],
  ])('tells the log why nothing is looked for: %s', (_what, settings, told) => {
    const { service, lines } = staged({ settings })
    service.start()
    expect(lines.filter((line) => line.includes('an https address and a key'))).toHaveLength(told)
  })

  it('asks by itself only when the user wants it to', async () => {
    const { service, world, pass } = staged({ settings: { updates: 'off' } })
    service.start()
    await pass(24 * HOUR)
    expect(world.looks).toBe(0)
    await service.check()
    expect(world.looks).toBe(1)
  })

  it('says when this copy cannot replace itself', async () => {
    const { service, world } = staged()
    world.canUpdate = false
    await service.check()
    expect(service.state).toEqual({ phase: 'off', why: 'not-installed' })
  })

  it('tells a failure, and looks again later', async () => {
    const { service, world, pass } = staged()
    world.find = fail('update-untrusted', 'x')
    service.start()
    await pass(HOUR)
    expect(service.state).toMatchObject({ phase: 'failed', failure: { reason: 'update-untrusted' } })
    world.find = ok(found)
    await pass(6 * HOUR)
    expect(service.state).toMatchObject({ phase: 'available', version: '1.2.0', isQuiet: false })
  })

  it('tells when the updater cannot be loaded, and does not look for ever', async () => {
    const { service } = staged({ isBroken: true })
    await service.check()
    expect(service.state).toMatchObject({ phase: 'failed', failure: { reason: 'bug' } })
  })

  it('keeps what it offers on the screen while it looks by itself, also when that fails', async () => {
    const { service, world, told, pass } = staged({ settings: { updates: 'ask' } })
    service.start()
    await pass(HOUR)
    world.find = fail('update-untrusted', 'x')
    await pass(6 * HOUR)
    expect([world.looks, service.state.phase]).toEqual([2, 'available'])
    expect(told.map(({ phase }) => phase)).toEqual(['checking', 'available'])
  })

  it('fetches what it finds when the user said so', async () => {
    const { service, told, pass } = staged({ settings: { updates: 'download' } })
    service.start()
    await pass(HOUR)
    expect(told.map(({ phase }) => phase)).toEqual([
      'checking',
      'available',
      'downloading',
      'downloading',
      'ready',
    ])
    expect(told[3]).toMatchObject({ percent: 41 })
  })
})

describe('a version that was found', () => {
  it('is quiet when it was skipped, until there is another one', async () => {
    const { service, world, pass } = staged()
    await service.check()
    await service.skip('1.2.0')
    service.start()
    await pass(7 * HOUR)
    expect(service.state).toMatchObject({ isQuiet: true })
    world.find = ok({ version: '1.3.0', notes: '' })
    await pass(6 * HOUR)
    expect(service.state).toMatchObject({ version: '1.3.0', isQuiet: false })
  })

  it('is quiet for a day when it was put off', async () => {
    const { service, pass } = staged()
    await service.check()
    await service.later()
    service.start()
    await pass(12 * HOUR)
    expect(service.state).toMatchObject({ isQuiet: true })
    await pass(14 * HOUR)
    expect(service.state).toMatchObject({ isQuiet: false })
  })

  it('is shown again to whoever asks', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.skip('1.2.0')
    await stage.service.check()
    expect(stage.service.state).toMatchObject({ phase: 'ready', isQuiet: false })
  })

  it('comes back after a day when it was put off already downloaded', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.later()
    stage.service.start()
    await stage.pass(12 * HOUR)
    expect(stage.service.state).toMatchObject({ phase: 'ready', isQuiet: true })
    await stage.pass(14 * HOUR)
    expect(stage.service.state).toMatchObject({ phase: 'ready', version: '1.2.0', isQuiet: false })
  })

  it('makes way for a newer one when it was skipped already downloaded', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.skip('1.2.0')
    stage.service.start()
    await stage.pass(7 * HOUR)
    expect(stage.service.state).toMatchObject({ phase: 'ready', isQuiet: true })
    stage.world.find = ok({ version: '1.3.0', notes: '' })
    await stage.pass(6 * HOUR)
    expect(stage.service.state).toMatchObject({ phase: 'available', version: '1.3.0', isQuiet: false })
  })

  it('stays downloaded while the server cannot be asked, and while it is being installed', async () => {
    const stage = staged()
    await ready(stage)
    stage.world.find = fail('update-untrusted', 'x')
    await stage.service.check()
    expect(stage.service.state).toMatchObject({ phase: 'ready', isQuiet: false })
    stage.world.running = 1
    stage.world.find = ok({ version: '1.3.0', notes: '' })
    await stage.service.install()
    await stage.service.check()
    expect(stage.service.state).toMatchObject({ phase: 'ready', version: '1.2.0', waits: true })
  })

  it('is thrown away when it is not the file that was announced', async () => {
    const { service, world } = staged()
    world.fetch = fail('update-damaged', 'x')
    await service.check()
    await service.download()
    await service.install()
    expect([service.state.phase, world.quits]).toEqual(['failed', 0])
  })
})

describe('installing', () => {
  it('ends the program and is its last step', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.install()
    expect([stage.world.quits, stage.world.installs]).toEqual([1, 0])
    await stage.service.installAtEnd()
    expect(stage.world.installs).toBe(1)
  })

  it('waits for the moves that run, and says so', async () => {
    const stage = staged()
    await ready(stage)
    stage.world.running = 3
    await stage.service.install()
    await stage.pass(60_000)
    expect(stage.service.state).toMatchObject({ phase: 'ready', waits: true })
    expect(stage.world.quits).toBe(0)
    stage.world.running = 0
    await stage.pass(1_000)
    expect(stage.world.quits).toBe(1)
  })

  it('does not happen when the program ends for another reason', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.installAtEnd()
    expect(stage.world.installs).toBe(0)
  })

  it('is taken back when the person stays after all', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.install()
    stage.service.staysOn()
    await stage.service.installAtEnd()
    expect(stage.world.installs).toBe(0)
  })

  it('still waits for the moves that run when another quit is declined meanwhile', async () => {
    const stage = staged()
    await ready(stage)
    stage.world.running = 1
    await stage.service.install()
    stage.service.staysOn()
    expect(stage.service.state).toMatchObject({ phase: 'ready', waits: true })
  })

  it('asks once whether the program may end, however often it is ordered', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.install()
    await stage.service.install()
    expect(stage.world.quits).toBe(1)
  })

  it('asks once when it was put off and ordered again while it waits for moves', async () => {
    const stage = staged()
    await ready(stage)
    stage.world.running = 1
    await stage.service.install()
    await stage.service.later()
    await stage.service.install()
    stage.world.running = 0
    await stage.pass(5_000)
    expect(stage.world.quits).toBe(1)
  })

  it('can be ordered again after the person stayed and began moves meanwhile', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.install()
    stage.world.running = 1
    stage.service.staysOn()
    stage.world.running = 0
    await stage.service.installAtEnd()
    expect(stage.world.installs).toBe(0)
    await stage.service.install()
    expect(stage.world.quits).toBe(2)
  })

  it('does not happen at the end while a move runs', async () => {
    const stage = staged()
    await ready(stage)
    await stage.service.install()
    stage.world.running = 1
    await stage.service.installAtEnd()
    expect(stage.world.installs).toBe(0)
  })
})
