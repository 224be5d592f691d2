import { describe, expect, it } from 'vitest'
import { createProxyDesk } from '@main/network/proxy-desk'
import { throughProxy, type KnockAtProxy } from '@main/network/through-proxy'

const asking = { host: 'proxy.example.com', port: 8080, realm: 'House' }
const noor = { userName: 'noor', password: 'pw' }

/** A network behind a proxy that knows Noor; `isTunnel` as for encrypted requests. */
function stage(isTunnel = false) {
  let isIn = false
  const sent: string[] = []
  const http = (url: string): Promise<Response> => {
    sent.push(url)
    if (isIn) return Promise.resolve(new Response('hello'))
    if (isTunnel) return Promise.reject(new Error('net::ERR_TUNNEL_CONNECTION_FAILED'))
    return Promise.resolve(new Response('', { status: 407 }))
  }
  const knock: KnockAtProxy = (_url, answer) => {
    for (;;) {
      const given = answer(asking)
      if (!given) return Promise.resolve('not-let-in')
      isIn = given.password === noor.password
      if (isIn) return Promise.resolve('let-in')
    }
  }
  const desk = createProxyDesk()
  return { desk, sent, http: throughProxy(http, desk, knock) }
}

describe('a proxy that asks who comes', () => {
  it.each([false, true])('becomes a question when nobody has said (tunnel: %s)', async (isTunnel) => {
    const { http, desk } = stage(isTunnel)
    await expect(http('https://gws.example.com/a', {})).rejects.toThrow('ERR_PROXY_AUTH_REQUESTED')
    expect(desk.question()).toEqual({ proxy: 'proxy.example.com:8080', realm: 'House', isRetry: false })
  })

  it.each([false, true])('lets through once it was told (tunnel: %s)', async (isTunnel) => {
    const { http, desk, sent } = stage(isTunnel)
    await http('https://gws.example.com/a', {}).catch(() => undefined)
    desk.give(noor)
    expect(await (await http('https://gws.example.com/b', {})).text()).toBe('hello')
    expect(sent.filter((url) => url.endsWith('/b'))).toHaveLength(2)
    expect(desk.question()).toBeNull()
  })

  it('asks again when it was told wrongly', async () => {
    const { http, desk } = stage()
    await http('https://gws.example.com/a', {}).catch(() => undefined)
    desk.give({ ...noor, password: 'no' })
    await expect(http('https://gws.example.com/a', {})).rejects.toThrow('ERR_PROXY_AUTH_REQUESTED')
    expect(desk.question()).toMatchObject({ isRetry: true })
  })
})

it('leaves a tunnel that fails for another reason as it is', async () => {
  const http = (): Promise<Response> => Promise.reject(new Error('net::ERR_TUNNEL_CONNECTION_FAILED'))
  const through = throughProxy(http, createProxyDesk(), () => Promise.resolve('not-asked'))
  await expect(through('https://gws.example.com/', {})).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED')
})
