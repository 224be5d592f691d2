import { expect, it } from 'vitest'
import type { Log } from '@main/diagnostics/log'
import { silentLog } from '@main/diagnostics/log'
import { openSession } from '@main/session/open-session'
import { wayByPassword } from '@main/session/way-in'
import { ok } from '@shared/result'

it.each([{ queuesform: 'none' }, { queuesFrom: 'nowhere' }])(
  'a switch that is misspelt keeps everybody out, asks the server nothing, and is named in the log: %j',
  async (dialect) => {
    const written: string[] = []
    const log: Log = {
      ...silentLog,
      warn: (words, facts) => void written.push(`${words} ${JSON.stringify(facts)}`),
    }
    const opened = await openSession(
      {
        ...{ log, mayEnter: () => ok(null), dialectOverrides: () => dialect },
        openNetwork: () => {
          throw new Error('nothing is to be asked')
        },
      },
      {
        ...{ server: 'https://gws.example.com', isDemo: false, signal: new AbortController().signal },
        way: wayByPassword([], { userName: 'noor', password: 'any' }),
        parts: {} as never,
      },
    )
    expect(opened.ok ? null : opened.failure.reason).toBe('bad-input')
    expect(written).toEqual([expect.stringContaining(Object.keys(dialect)[0] ?? '')])
  },
)
