import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

const LIMIT_MS = 4_000

describe('a session that grows old', () => {
  let centre: ContactCentre
  let desk: TestConsole

  const signIn = (password = centre.supervisor.password): ReturnType<TestConsole['service']['signIn']> =>
    desk.service.signIn({ server: centre.url, userName: centre.supervisor.userName, password })
  const isWarned = (): boolean => desk.service.session.endsAt !== null
  const open = async (keptBy: 'nothing' | 'every-request'): Promise<void> => {
    centre = await startContactCentre({
      ...{ agents: 3, interactions: 20, seed: 5, tempo: 0, sessionInactivityMs: LIMIT_MS },
      dialect: { sessionKeptBy: keptBy },
    })
    desk = await openConsole({
      ...{ holdMs: 300, sessionLimitMs: LIMIT_MS, dialect: { sessionKeptBy: keptBy } },
    })
    await signIn()
    await eventually('everything is read', () => isComplete(desk))
  }

  beforeEach(() => open('nothing'))

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  it('is announced before it ends', async () => {
    await eventually('the warning comes', isWarned)
    expect(desk.service.connection.phase).toBe('online')
    expect((desk.service.session.endsAt ?? 0) - Date.now()).toBeGreaterThan(0)
  })

  it('gives way to a new one that keeps the board and what is held', async () => {
    const [row] = desk.service.state.snapshot().rows
    const live = desk.service.live()
    if (!live.ok || !row) throw new Error('nothing to pull')
    const { id: interactionId, workbinKey } = row
    await live.value.transfers.move({ interactionId, workbinKey, target: { kind: 'me' } })
    const resets = desk.changes.filter(({ reset }) => reset).length
    await eventually('the warning comes', isWarned)
    expect(await signIn()).toMatchObject({ ok: true })
    await eventually('everything is read again', () => isComplete(desk))
    expect({
      resets: desk.changes.filter(({ reset }) => reset).length - resets,
      held: desk.service.held.list().map(({ id, origin }) => ({ id, origin })),
      warned: isWarned(),
    }).toEqual({ resets: 0, held: [{ id: interactionId, origin: workbinKey }], warned: false })
  })

  it('goes on when the new password is wrong', async () => {
    await eventually('the warning comes', isWarned)
    expect(await signIn('wrong')).toMatchObject({ ok: false, failure: { reason: 'wrong-password' } })
    expect(desk.service.connection.phase).toBe('online')
  })

  it('is not announced while the long poll keeps it alive', async () => {
    await desk.close()
    await centre.stop()
    await open('every-request')
    const start = Date.now()
    await eventually('more than the limit has passed', () => Date.now() - start > LIMIT_MS + 500)
    expect([isWarned(), desk.service.connection.phase]).toEqual([false, 'online'])
  })
})
