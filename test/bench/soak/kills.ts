import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RecoveredMove } from '@shared/domain/transfer'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf } from '@shared/domain/workbin'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { KillNews, KillOrder } from './killed-console'

const ITEMS = 100
const STEPS_A_MOVE = 4
const MOST_LIVES = ITEMS * STEPS_A_MOVE * 2

interface Life {
  readonly recovered: readonly RecoveredMove[]
  readonly isDone: boolean
}

/**
 * `node … kills.ts SECONDS`: a move of 100 interactions whose console is killed (SIGKILL) at each step, in turn when the
 * journal is written and the server is about to be asked, and when the server has answered. Each next life must find
 * everything where it is, and go on.
 */
async function main(seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1_000
  const centre = await startContactCentre({ agents: 4, interactions: 0, tempo: 0 })
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-kills-'))
  try {
    const order = orderOf(centre, folder)
    for (let lives = 0; lives < MOST_LIVES; lives += 1) {
      const isTimeUp = Date.now() > end
      const dies = isTimeUp ? 'never' : lives % 2 === 0 ? 'asked' : 'answered'
      const life = await oneLife({ ...order, dies }, folder)
      const problem = problemOf(centre, order, life)
      if (problem !== undefined) return tell(`FAILED in life ${String(lives)}, ${problem}`, 1)
      if (!life.isDone) continue
      return tell(
        `${String(lives)} kills in a move of ${String(ITEMS)}: each was found, nothing lost, nothing twice`,
        0,
      )
    }
    return tell('FAILED, the move never came to its end', 1)
  } finally {
    await centre.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function orderOf(centre: ContactCentre, folder: string): Omit<KillOrder, 'dies'> {
  const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
  const definitionId = definition?.id ?? ''
  const workbin = (at: number): string =>
    workbinKeyOf(ownerKeyOf('Agent', centre.world.agents[at]?.id ?? ''), definitionId)
  const owner = { kind: 'Agent', id: centre.world.agents[0]?.id ?? '' } as const
  const ids = Array.from({ length: ITEMS }, () =>
    centre.world.arrive({ definitionId, owner }, { medium: 'email' }),
  )
  return {
    ...{ server: centre.url, ...centre.supervisor, ids, from: workbin(0), to: workbin(1) },
    journalPath: join(folder, 'moves.jsonl'),
  }
}

function oneLife(order: KillOrder, folder: string): Promise<Life> {
  const child = fork(fileURLToPath(new URL('./killed-console.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, TMPDIR: folder },
  })
  let life: Life = { recovered: [], isDone: false }
  child.on('message', (news: KillNews) => {
    life = 'isDone' in news ? { ...life, isDone: true } : { ...life, recovered: news.recovered }
  })
  child.send(order)
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(life)
      else reject(new Error(`a console ended with ${String(code)}`))
    })
  })
}

/** What the next life said when it began against where things were left; and that everything is in one of three places. */
function problemOf(
  centre: ContactCentre,
  { ids, to }: Pick<KillOrder, 'ids' | 'to'>,
  life: Life,
): string | undefined {
  for (const id of ids) {
    const place = centre.world.whereabouts(id)
    if (place?.at !== 'workbin' && place?.at !== 'user') return `${id} is in no workbin and with nobody`
  }
  const wrong = life.recovered.find(({ found }) => found === 'elsewhere' || found === 'not-found')
  if (wrong) return `${wrong.interactionId} was not found by the next life`
  if (!life.isDone) return undefined
  const left = ids.filter((id) => {
    const place = centre.world.whereabouts(id)
    return place?.at !== 'workbin' || !to.includes(place.instance.owner.id)
  })
  return left.length === 0 ? undefined : `${String(left.length)} did not arrive`
}

function tell(words: string, code: number): number {
  process.stdout.write(`${words}\n`)
  return code
}

process.exitCode = await main(Number(process.argv[2]))
