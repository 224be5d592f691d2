import { describe, expect, it } from 'vitest'
import type { Dialect as CentreDialect } from '@contact-centre/dialect'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { HttpPort } from '@main/gws/http-port'
import type { DialectMemory } from '@main/session/settle-dialect'
import { shownOn, truthOf } from '@support/board-truth'
import { createNodeHttp } from '@support/node-http'
import { eventually, isComplete, openConsole } from '@support/signed-in'

const usual = {
  agentsFrom: 'contacts',
  agentGroupsFrom: 'me-groups',
  placeGroupsFrom: 'platform-configuration',
  queuesFrom: 'contacts',
  otherUserContents: 'users-several',
}

/** A memory for one test, and what it was told. */
function aMemory(): DialectMemory & { readonly kept: Map<string, { version: string; dialect: object }> } {
  const kept = new Map<string, { version: string; dialect: object }>()
  return { kept, read: (server) => kept.get(server), keep: (server, found) => void kept.set(server, found) }
}

/** Node's network, which writes down what is asked of the REST side: method and path without the query. */
function listeningHttp(asked: string[]): () => HttpPort {
  return () => {
    const http = createNodeHttp()
    return (url, init) => {
      const { pathname } = new URL(url)
      if (!pathname.includes('/notifications')) asked.push(`${init.method ?? 'GET'} ${pathname}`)
      return http(url, init)
    }
  }
}

const cases: readonly (readonly [Partial<CentreDialect>, object])[] = [
  [{}, usual],
  [{ groupNames: 'groups' }, { ...usual, agentGroupsFrom: 'groups' }],
  [{ groupNames: 'platform-configuration' }, { ...usual, agentGroupsFrom: 'platform-configuration' }],
  [{ placeGroupNames: 'groups' }, { ...usual, placeGroupsFrom: 'groups' }],
  [{ contactsOffset: 'ignored' }, usual],
  [{ otherUserContents: 'printed-url' }, { ...usual, otherUserContents: 'printed-by-media' }],
]

describe('a server that is signed in to for the first time', () => {
  it.each(cases)('has its ways found out by reading: %j', async (dialect, expected) => {
    const centre = await startContactCentre({ agents: 3, interactions: 12, tempo: 0, seed: 3, dialect })
    const memory = aMemory()
    const desk = await openConsole({ dialectMemory: memory, holdMs: 500 })
    const signIn = await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    expect(signIn.ok).toBe(true)
    expect([...memory.kept.values()].map((found) => found.dialect)).toEqual([expected])
    await eventually('everything is read', () => isComplete(desk))
    expect(shownOn(desk)).toEqual(truthOf(centre, desk, 'Place_S1001'))
    await desk.close()
    await centre.stop()
  })

  it('keeps the default where every way stays without an answer', async () => {
    const centre = await startContactCentre({
      ...{ agents: 2, interactions: 4, tempo: 0, seed: 3 },
      dialect: { groupNames: 'none', placeGroupNames: 'none' },
    })
    const memory = aMemory()
    const desk = await openConsole({ dialectMemory: memory, holdMs: 500 })
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    const [found] = [...memory.kept.values()]
    expect(Object.keys(found?.dialect ?? {})).toEqual(['agentsFrom', 'queuesFrom', 'otherUserContents'])
    await desk.close()
    await centre.stop()
  })

  it('is asked nothing that changes it, and what is known or chosen not again', async () => {
    const centre = await startContactCentre({ agents: 2, interactions: 4, tempo: 0, seed: 3 })
    const memory = aMemory()
    const counts: number[] = []
    for (const dialect of [{ queuesFrom: 'contacts' }, {}, {}]) {
      const asked: string[] = []
      const desk = await openConsole({ dialect, dialectMemory: memory, http: listeningHttp(asked) })
      await desk.service.signIn({ server: centre.url, ...centre.supervisor })
      const before = asked.slice(0, asked.indexOf('POST /api/v2/me'))
      expect(before.every((line) => line.startsWith('GET '))).toBe(true)
      counts.push(before.length)
      await desk.close()
    }
    const doorOnly = 2
    expect(counts.map((count) => count - doorOnly)).toEqual([6, 1, 0])
    await centre.stop()
  })
})
