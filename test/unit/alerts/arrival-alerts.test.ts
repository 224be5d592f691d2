import { describe, expect, it } from 'vitest'
import { english } from '@main/texts/en'
import { createArrivalAlerts, type AlertMessage } from '@main/alerts/arrival-alerts'
import { aChange, aPut } from './board-change'

function aDesk(options: { isLookedAt?: boolean } = {}) {
  let now = 0
  let timers: { at: number; action: () => void }[] = []
  const shown: AlertMessage[] = []
  const unseen: number[] = []
  let cleared = 0
  const alerts = createArrivalAlerts({
    rules: () => ({ watched: ['Agent:u1'], isOwnMove: () => false }),
    texts: () => english,
    names: { content: () => undefined, workbin: () => ({ workbin: 'Drafts', owner: 'Ngozi Okonkwo' }) },
    output: { show: (message) => void shown.push(message), clear: () => void (cleared += 1) },
    isLookedAt: () => options.isLookedAt ?? false,
    onUnseen: (count) => void unseen.push(count),
    now: () => now,
    later: (action, ms) => {
      const timer = { at: now + ms, action }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
  })
  const pass = (ms: number): void => {
    now += ms
    const due = timers.filter((timer) => timer.at <= now)
    timers = timers.filter((timer) => timer.at > now)
    for (const { action } of due) action()
  }
  const arrive = (id: string) => alerts.boardChanged(aChange({ put: [aPut(id, 'Agent:u1/drafts')] }))
  return { alerts, arrive, pass, shown, unseen, pending: () => timers.length, cleared: () => cleared }
}

describe('arrival alerts', () => {
  it('tell once about one arrival, and where a click leads', () => {
    const { arrive, pass, shown, unseen } = aDesk()
    arrive('1')
    pass(60_000)
    expect(shown).toEqual([
      {
        title: 'New in Drafts',
        body: 'Ngozi Okonkwo',
        opens: { interactionId: '1', workbinKey: 'Agent:u1/drafts' },
        isUpdate: false,
      },
    ])
    expect(unseen).toEqual([1])
  })

  it('make one message with the count of sixty arrivals in a second', () => {
    const { arrive, pass, shown, unseen } = aDesk()
    for (let id = 1; id <= 60; id += 1) {
      arrive(String(id))
      pass(16)
    }
    pass(3_000)
    expect(shown.map((message) => message.title)).toEqual(['New in Drafts', '60 new in Drafts'])
    expect(unseen.at(-1)).toBe(60)
  })

  it('take the message and the count away when the user has seen them', () => {
    const { alerts, arrive, unseen, cleared, pending } = aDesk()
    arrive('1')
    arrive('2')
    alerts.seen()
    expect([unseen.at(-1), cleared(), pending()]).toEqual([0, 1, 0])
  })

  it('count nothing as unseen while the user looks at the window, and still tell', () => {
    const { arrive, shown, unseen } = aDesk({ isLookedAt: true })
    arrive('1')
    expect([shown.length, unseen]).toEqual([1, []])
  })

  it('forget everything when the board starts afresh', () => {
    const { alerts, arrive, unseen } = aDesk()
    arrive('1')
    alerts.boardChanged(aChange({ reset: true }))
    expect(unseen).toEqual([1, 0])
  })

  it('leave no timer behind', () => {
    const { alerts, arrive, pending } = aDesk()
    arrive('1')
    arrive('2')
    expect(pending()).toBe(1)
    alerts.dispose()
    expect(pending()).toBe(0)
  })
})
