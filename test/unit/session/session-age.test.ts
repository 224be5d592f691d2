import { describe, expect, it } from 'vitest'
import { SessionAge, type SessionAgeOptions } from '@main/session/session-age'

const server = 'https://gws.example.com/api/v2'

function aged(keptBy: SessionAgeOptions['keptBy'], limitMs = 100) {
  let now = 0
  const timers: { at: number; run: () => void }[] = []
  const told: (number | null)[] = []
  const age = new SessionAge({
    ...{ limitMs, warningMs: 20, keptBy, now: () => now },
    schedule: (run, delayMs) => timers.push({ at: now + delayMs, run }),
    onWarning: (endsAt) => told.push(endsAt),
  })
  const http = age.watch(() => Promise.resolve(new Response('{}')))
  const pass = (to: number): void => {
    now = to
    for (const timer of timers.splice(0)) {
      if (timer.at <= now) timer.run()
      else timers.push(timer)
    }
  }
  age.start()
  return { age, told, pass, get: (path: string) => http(`${server}${path}`, {}) }
}

describe('the age of a session', () => {
  it('is told shortly before its end', () => {
    const { told, pass } = aged('every-request')
    pass(79)
    expect(told).toEqual([])
    pass(80)
    expect(told).toEqual([100])
  })

  it('begins anew with every request that counts', async () => {
    const { told, pass, get } = aged('every-request')
    pass(50)
    await get('/notifications/connect')
    pass(80)
    pass(129)
    expect(told).toEqual([])
    pass(130)
    expect(told).toEqual([150])
  })

  it.each([
    ['a long poll', '/notifications', [100]],
    ['a reading', '/workbins', []],
  ] as const)('after %s, where the notifications do not count', async (_name, path, expected) => {
    const { told, pass, get } = aged('all-but-notifications')
    pass(50)
    await get(path)
    pass(80)
    expect(told).toEqual(expected)
  })

  it('takes its warning back when something keeps the session after all', async () => {
    const { told, pass, get } = aged('every-request')
    pass(80)
    await get('/me')
    expect(told).toEqual([100, null])
  })

  it('is not told when no limit is known, nor after the end of the watch', () => {
    const unlimited = aged('every-request', 0)
    unlimited.pass(10_000)
    const stopped = aged('every-request')
    stopped.age.stop()
    stopped.pass(100)
    expect([unlimited.told, stopped.told]).toEqual([[], []])
  })
})
