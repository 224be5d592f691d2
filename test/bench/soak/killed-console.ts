import type { RecoveredMove } from '@shared/domain/transfer'
import type { HttpPort } from '@main/gws/http-port'
import { createNodeHttp } from '@support/node-http'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

/** What a console that is to be killed has to do, and at which moment of its first command it dies. */
export interface KillOrder {
  readonly server: string
  readonly userName: string
  readonly password: string
  readonly journalPath: string
  readonly ids: readonly string[]
  readonly from: string
  readonly to: string
  readonly dies: 'asked' | 'answered' | 'never'
}

/** What it tells before it works on: what it found unfinished, and then that everything is done. */
export type KillNews = { readonly recovered: readonly RecoveredMove[] } | { readonly isDone: true }

const LIMIT_MS = 60_000
const command = /"operationName":"(Pull|Add)/

let isArmed = false

/** Signs in, tells what an earlier life left, finishes that, and moves what is left. */
async function live(order: KillOrder): Promise<void> {
  const { journalPath, dies, to } = order
  const desk = await openConsole({ journalPath, http: () => lethal(dies), onBoard: () => undefined })
  const { service } = desk
  const signedIn = await service.signIn(order)
  if (!signedIn.ok) throw new Error(signedIn.failure.message)
  await eventually('everything is read', () => isComplete(desk), LIMIT_MS)
  const session = service.live()
  if (session.ok) await session.value.recovery.look()
  process.send?.({ recovered: service.news.recovered } satisfies KillNews)
  isArmed = true
  const target = { kind: 'workbin', workbinKey: to } as const
  for (const { id } of service.held.list()) await service.batches.place({ interactionId: id, target })
  await moveRest(desk, order)
  process.send?.({ isDone: true } satisfies KillNews)
  await desk.close()
  process.disconnect()
}

async function moveRest({ service }: TestConsole, { ids, from, to }: KillOrder): Promise<void> {
  const rest = ids.filter((id) => service.state.find(id)?.row.workbinKey === from)
  if (rest.length === 0) return
  const begun = service.batches.start({
    subjects: rest.map((interactionId) => ({ interactionId, workbinKey: from })),
    spread: { kind: 'one', target: { kind: 'workbin', workbinKey: to } },
  })
  if (!begun.ok) throw new Error(begun.failure.message)
  await eventually('the rest is moved', () => service.batches.running === 0, LIMIT_MS)
}

/** A network over which the first command is the last thing that this process does. */
function lethal(dies: KillOrder['dies']): HttpPort {
  const http = createNodeHttp()
  return async (url, init) => {
    const isLast = isArmed && typeof init.body === 'string' && command.test(init.body)
    if (isLast && dies === 'asked') await die()
    const answer = await http(url, init)
    if (isLast && dies === 'answered') await die()
    return answer
  }
}

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

process.once('message', (order: KillOrder) => {
  live(order).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`)
    process.exit(1)
  })
})
