import { expect, test } from 'vitest'
import { reasonOf } from '@support/gws-session'
import { atDesk } from './desk'
import { callsWith, subjectsAt } from './every-call'

test.each(['on', 'off'] as const)('every call tells that the session has ended, CSRF protection %s', (csrf) =>
  atDesk({ server: { csrf } }, async (desk) => {
    const calls = callsWith(desk.client, subjectsAt(desk, 'Agent'))
    desk.centre.expireSessions()
    for (const [name, call] of Object.entries(calls)) {
      expect([name, reasonOf(await call())]).toEqual([name, 'session-ended'])
    }
  }),
)
