import { describe, expect, test } from 'vitest'
import { createGwsClient, type GwsSessionClient } from '@main/gws/create-gws-client'
import { defaultDialect, type Dialect } from '@main/gws/dialect'
import type { CaseDataInput } from '@main/gws/whole-api'
import type { Result } from '@shared/result'
import { wireFixture } from '@support/wire-fixture'

interface Sent {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

const held = { interactionId: 'I1', media: 'workitem', mediaType: 'workitem' } as const
const bin = { owner: { kind: 'AgentGroup', name: 'Day & night' }, workbinId: 'W1' } as const

/** A client whose server answers everything with one text, and what it was sent. */
function clientAnswered(
  text: string,
  dialect: Partial<Dialect> = {},
): { readonly client: GwsSessionClient; readonly sent: readonly Sent[] } {
  const sent: Sent[] = []
  const client = createGwsClient({
    http: (url, { method = 'GET', body }) => {
      sent.push({
        method,
        path: url.replace('http://gws.example/api/v2', ''),
        body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
      })
      return Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }))
    },
    server: 'http://gws.example',
    dialect: { ...defaultDialect, ...dialect },
  })
  return { client, sent }
}

async function sentBy(
  call: (client: GwsSessionClient) => Promise<unknown>,
  dialect: Partial<Dialect> = {},
): Promise<readonly Sent[]> {
  const { client, sent } = clientAnswered('{"statusCode":0}', dialect)
  await call(client)
  return sent
}

describe('what the client sends', () => {
  const path = '/me/interactions/I1'

  test.each(['Attach', 'Update'] as const)('%s of case data is as the page prints it', async (kind) => {
    const body = wireFixture(`${kind.toLowerCase()}-user-data.request`) as { userData: CaseDataInput }
    const sent = await sentBy((client) => client.changeCaseData(held, { kind, userData: body.userData }))
    expect(sent).toEqual([{ method: 'POST', path, body }])
  })

  test('a deletion of case data names the keys of the page, and empty values', async () => {
    const keys = ['field1', 'field2', ['field3', 'fieldA'], ['field3', 'fieldB']] as const
    const [sent] = await sentBy((client) => client.changeCaseData(held, { kind: 'Delete', keys }))
    expect(sent).toMatchObject({ path, body: { operationName: 'DeleteUserData' } })
    const { userData } = sent?.body as { userData: Record<string, object> }
    expect(userData).toEqual({ field1: '', field2: '', field3: { fieldA: '', fieldB: '' } })
  })

  test('a deletion by media sends keys, and goes the general way for keys inside a list', async () => {
    const perMedia = { heldApi: 'per-media' } as const
    const flat = { kind: 'Delete', keys: ['UserData1'] } as const
    expect(await sentBy((client) => client.changeCaseData(held, flat), perMedia)).toEqual([
      {
        method: 'POST',
        path: '/me/workitems/I1',
        body: { operationName: 'DeleteUserData', keys: ['UserData1'] },
      },
    ])
    const nested = { kind: 'Delete', keys: [['list', 'key']] } as const
    const [sent] = await sentBy((client) => client.changeCaseData(held, nested), perMedia)
    expect(sent?.path).toBe(path)
  })

  test('Cancel, PlaceInWorkbin and GetWorkbinContent are as the page prints them', async () => {
    const place = wireFixture('place-in-workbin.request') as { workbin: string }
    const content = wireFixture('get-workbin-content.request') as { workbin: string }
    const sent = await sentBy(async (client) => {
      await client.cancelReply('I1')
      await client.placeInWorkbin('I1', place.workbin)
      await client.requestWorkbinContent(content.workbin)
    })
    expect(sent.map(({ body }) => body)).toEqual([wireFixture('cancel.request'), place, content])
  })

  test('group names and ids are escaped, wherever they stand', async () => {
    const sent = await sentBy(async (client) => {
      await client.workbinMedia(bin, 'email')
      await client.user('a/b?c')
    })
    expect(sent.map((one) => one.path)).toEqual([
      '/me/workbins/W1/emails?fields=*&subresources=*&agentGroup=Day%20%26%20night',
      '/users/a%2Fb%3Fc',
    ])
  })

  test('the signs of the search are left out of its words', async () => {
    const search = { words: ' no,or* am ', offset: 0, limit: 5 }
    const [sent] = await sentBy((client) => client.searchContacts(search))
    expect(sent?.path).toContain('filterParameters=*no*,*or*,*am*&')
  })
})

describe('an answer of a server', () => {
  const readings = (client: GwsSessionClient): Promise<Result<unknown>>[] => [
    client.heldIds(),
    client.activeInteractions(),
    client.changeCaseData(held, { kind: 'Attach', userData: {} }),
    client.heldOfMedia(held),
    client.oneOfMedia(held),
    client.personalDefinitions({ kind: 'me' }),
    client.personalWorkbinIds({ kind: 'me' }),
    client.workbinDefinition('W1'),
    client.workbinSelection(bin, ['email']),
    client.workbinMedia(bin, 'email'),
    client.users(),
    client.user('U1'),
    client.searchContacts({ words: '', offset: 0, limit: 5 }),
    client.contact('U1'),
    client.groups({ type: 'BusinessUnit', isMine: true }),
    client.groupMembers({ id: 'G1', name: 'Claims' }),
    client.service('S1'),
    client.myFeatures(),
    client.feature('F1'),
  ]

  test('without the thing that was asked for is a failure, never an empty list', async () => {
    const { client } = clientAnswered('{"statusCode":0}')
    const [, , accepted, ...rest] = readings(client)
    expect((await accepted)?.ok).toBe(true)
    for (const result of await Promise.all(rest)) {
      expect(result).toMatchObject({ ok: false, failure: { reason: 'unreadable-answer' } })
    }
  })
})
