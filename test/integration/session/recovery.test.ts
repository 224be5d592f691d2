import { appendFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FoundAt } from '@shared/domain/transfer'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import type { JournalStep } from '@main/transfers/journal-entry'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('after the program was killed', () => {
  let centre: ContactCentre
  let desk: TestConsole

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 3, interactions: 0, tempo: 0 })
    desk = await openConsole()
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  const agent = (at: number): WorkbinKey => {
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    return workbinKeyOf(ownerKeyOf('Agent', centre.world.agents[at]?.id ?? ''), definition?.id ?? '')
  }
  const arriveIn = (key: WorkbinKey): string => {
    const [, definitionId = ''] = key.split('/')
    const id = key.slice('Agent:'.length, key.indexOf('/'))
    return centre.world.arrive({ definitionId, owner: { kind: 'Agent', id } }, { medium: 'email' })
  }
  const signIn = async (console: TestConsole): Promise<void> => {
    await console.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(console))
  }
  /** What a run that was killed left in the journal; who signs in is asked of a console that stays beside it. */
  const afterCut = async (interactionId: string, step: JournalStep): Promise<TestConsole> => {
    await signIn(desk)
    const { user } = desk.service.session
    const entry = {
      ...{ at: new Date().toISOString(), server: user?.server, userId: user?.userId },
      ...{ interactionId, step, from: agent(0), target: agent(1) },
    }
    await appendFile(desk.journalPath, `${JSON.stringify(entry)}\n`)
    const next = await openConsole({ journalPath: desk.journalPath })
    await signIn(next)
    return next
  }
  const foundBy = async (console: TestConsole): Promise<readonly (readonly [string, FoundAt])[]> => {
    await eventually('what is unfinished is told', () => console.service.news.recovered.length > 0)
    return console.service.news.recovered.map((move) => [move.interactionId, move.found])
  }

  it('finds an interaction that was never pulled where it lay, and dismisses it for good', async () => {
    const id = arriveIn(agent(0))
    const next = await afterCut(id, 'pulling')
    expect(await foundBy(next)).toEqual([[id, 'in-origin']])
    const live = next.service.live()
    if (live.ok) await live.value.recovery.dismiss(null)
    expect(next.service.news.recovered).toEqual([])
    const third = await openConsole({ journalPath: desk.journalPath })
    await signIn(third)
    if (live.ok) await live.value.recovery.look()
    expect(third.service.news.recovered).toEqual([])
    await third.close()
    await next.close()
  })

  it('finds what reached its target', async () => {
    const id = arriveIn(agent(1))
    const next = await afterCut(id, 'placing')
    expect(await foundBy(next)).toEqual([[id, 'at-target']])
    await next.close()
  })

  it('finds what is with me, and takes it off the list when it is placed', async () => {
    const id = arriveIn(agent(0))
    await signIn(desk)
    await eventually('it is on the board', () => desk.service.state.find(id) !== undefined)
    await desk.service.batches.move({ interactionId: id, workbinKey: agent(0), target: { kind: 'me' } })
    const next = await afterCut(id, 'held')
    expect(await foundBy(next)).toEqual([[id, 'with-me']])
    const target = { kind: 'workbin', workbinKey: agent(1) } as const
    expect(await next.service.batches.place({ interactionId: id, target })).toMatchObject({
      ok: true,
      value: { state: 'placed' },
    })
    expect(next.service.news.recovered).toEqual([])
    await next.close()
  })

  it('finds what somebody else has taken nowhere, and says so', async () => {
    const next = await afterCut('gone', 'unconfirmed')
    expect(await foundBy(next)).toEqual([['gone', 'not-found']])
    await next.close()
  })
})
