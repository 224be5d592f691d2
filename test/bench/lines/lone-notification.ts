import { setTimeout as pause } from 'node:timers/promises'
import type { BoardChange } from '@shared/domain/board'
import type { Centre, CentreOrders } from '../centre-process'
import { plainFigure, type Figure } from '../figure'
import type { ListenerOrders } from '../listener-process'
import { quantile, wallClock } from '../measure'
import { openRemote, type Remote } from '../remote'
import { withConsole } from '../signed-in-console'

const COUNT = 120
const WARM_UP = 20
const APART_MS = 60
const FRAME_MS = 16.7

/**
 * One notification at a time, heard by the console and by the stock client, each in a process of its own: how much later
 * is the change published than the bare message is there?
 */
export async function measureLoneNotification(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  const listener = openRemote<ListenerOrders>('./listener-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 60, interactions: 1_500, seed: 11 })
    await listener.ask('start', centre)
    const later = await laterThanRaw(centre, remote, listener)
    const note = 'console and stock client hear the same message, in two processes'
    const what = 'A lone notification: published in main after raw arrival'
    const slow = [quantile(later, 0.99)]
    return [
      plainFigure({ what: `${what}, median`, unit: 'ms', note }, later, FRAME_MS),
      plainFigure({ what: `${what}, 99th of 100`, unit: 'ms', note }, slow, 50),
    ]
  } finally {
    await listener.close()
    await remote.close()
  }
}

function laterThanRaw(
  centre: Centre,
  remote: Remote<CentreOrders>,
  listener: Remote<ListenerOrders>,
): Promise<number[]> {
  const publishedAt = new Map<string, number>()
  const onBoard = ({ put }: BoardChange): void => {
    for (const { row } of put) publishedAt.set(row.id, wallClock())
  }
  return withConsole({ centre, onBoard }, async () => {
    const ids: string[] = []
    for (let at = 0; at < COUNT; at += 1) {
      ids.push(...(await remote.ask('arrive', { count: 1 })).ids)
      await pause(APART_MS)
    }
    const raw = await listener.ask('take', null)
    const measured = ids.slice(WARM_UP)
    return measured.map((id) => (publishedAt.get(id) ?? Number.NaN) - (raw.at[id] ?? Number.NaN))
  })
}
