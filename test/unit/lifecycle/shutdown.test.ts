import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { createLog, silentLog } from '@main/diagnostics/log'
import { quitInOrder } from '@main/lifecycle/orderly-quit'
import { createShutdown } from '@main/lifecycle/shutdown'

const never = () => new Promise<void>(() => undefined)

describe('the shutdown', () => {
  it('runs its steps one after the other and only once', async () => {
    const order: string[] = []
    const step = (name: string) => ({ name, run: async () => void order.push(name) })
    const shutdown = createShutdown({ steps: [step('alerts'), step('session')], wait: never, log: silentLog })
    await Promise.all([shutdown(), shutdown()])
    expect(order).toEqual(['alerts', 'session'])
  })

  it('goes on when a step fails, throws or does not end in time, and logs which', async () => {
    const lines: string[] = []
    const order: string[] = []
    const shutdown = createShutdown({
      steps: [
        {
          name: 'thrower',
          run: () => {
            throw new Error('secret words')
          },
        },
        { name: 'rejecter', run: () => Promise.reject(new Error('secret words')) },
        { name: 'sleeper', run: never },
        { name: 'last', run: () => void order.push('last') },
      ],
      wait: () => new Promise((resolve) => setImmediate(resolve)),
      log: createLog({ sink: { write: (line) => void lines.push(line) }, now: () => 0 }),
    })
    await shutdown()
    expect(order).toEqual(['last'])
    expect(lines.map((line) => /thrower|rejecter|sleeper/.exec(line)?.[0])).toEqual([
      'thrower',
      'rejecter',
      'sleeper',
    ])
    expect(lines.join('')).not.toMatch(/secret/)
  })

  it('gives a step that needs it more time than the others', async () => {
    const limits: number[] = []
    const wait = (ms: number): Promise<void> => Promise.resolve(void limits.push(ms))
    const steps = [
      { name: 'usual', run: never },
      { name: 'slow', run: never, limitMs: 9_000 },
    ]
    await createShutdown({ steps, stepLimitMs: 50, wait, log: silentLog })()
    expect(limits).toEqual([50, 9_000])
  })
})

describe('an orderly quit', () => {
  it('holds the quit back until the shutdown has ended, then exits once', async () => {
    const exits: number[] = []
    const app = Object.assign(new EventEmitter(), {
      quit: () => void app.emit('before-quit', { preventDefault: () => void (prevented += 1) }),
      exit: (code: number) => void exits.push(code),
    })
    let prevented = 0
    let finish: () => void = () => undefined
    const shutdown = () => new Promise<void>((resolve) => (finish = resolve))
    const signals = new EventEmitter()
    const quit = quitInOrder(app as unknown as App, signals, { shutdown, mayQuit: () => true })
    expect(quit.isQuitting()).toBe(false)
    app.quit()
    app.quit()
    expect([quit.isQuitting(), prevented, exits]).toEqual([true, 2, []])
    finish()
    await new Promise((resolve) => setImmediate(resolve))
    expect(exits).toEqual([0])
  })

  it('lets a person be asked first, and a signal not', () => {
    const app = Object.assign(new EventEmitter(), { exit: () => undefined })
    const signals = new EventEmitter()
    const quit = quitInOrder(app as unknown as App, signals, { shutdown: never, mayQuit: () => false })
    app.emit('before-quit', { preventDefault: () => undefined })
    expect(quit.isQuitting()).toBe(false)
    signals.emit('SIGTERM')
    expect(quit.isQuitting()).toBe(true)
  })
})
