import { setTimeout as pause } from 'node:timers/promises'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { createNodeHttp } from '@support/node-http'
import type { Centre } from './centre-process'

/** A supervisor without a product: signs in, pulls and adds, believes every answer, and waits when told that it asks too much. */
export interface RawSupervisor {
  move(interactionId: string, from: WorkbinKey, to: WorkbinKey): Promise<void>
  signOut(): Promise<void>
}

/** Signs in over the same `fetch` as the product's tests. */
export async function signInRaw({ url, userName, password }: Centre): Promise<RawSupervisor> {
  const http = createNodeHttp()
  const authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
  const me = await http(`${url}/api/v2/me`, { headers: { authorization } })
  await me.text()
  const headers = {
    'content-type': 'application/json',
    'x-csrf-token': me.headers.get('x-csrf-token') ?? '',
  }
  const post = async (path: string, body: object): Promise<void> => {
    for (;;) {
      const answer = await http(`${url}/api/v2${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      const text = await answer.text()
      if (answer.ok) return
      if (answer.status !== 429) throw new Error(`${path}: ${text}`)
      await pause(Number(answer.headers.get('retry-after') ?? 1) * 1_000)
    }
  }
  await post('/me', { operationName: 'StartContactCenterSession', channels: ['chat', 'email', 'workitem'] })
  return {
    move: async (id, from, to) => {
      await post(pathOf(from), { operationName: 'PullEmail', id })
      await post(pathOf(to), { operationName: 'AddEmail', id })
    },
    signOut: () => post('/me', { operationName: 'EndContactCenterSession' }),
  }
}

function pathOf(key: WorkbinKey): string {
  const parts = parseWorkbinKey(key)
  if (!parts) throw new Error(`no workbin: ${key}`)
  return `/users/${parts.ownerId}/workbins/${parts.workbinId}`
}
