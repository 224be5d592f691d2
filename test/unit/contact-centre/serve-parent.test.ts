import { afterEach, describe, expect, it } from 'vitest'
import { serveParent } from '@contact-centre/serve-parent'
import type { ToParent } from '@contact-centre/serve-parent'

interface Parent {
  send(message: unknown): void
  readonly answers: ToParent[]
  readonly exitCodes: number[]
}

const parents: Parent[] = []

function aParent(): Parent {
  const listeners: ((event: { data: unknown }) => void)[] = []
  const answers: ToParent[] = []
  const exitCodes: number[] = []
  serveParent(
    {
      on: (_event, listener) => listeners.push(listener),
      postMessage: (message) => answers.push(message),
    },
    (code) => exitCodes.push(code),
  )
  const parent = {
    send: (data: unknown) => {
      for (const listener of listeners) listener({ data })
    },
    answers,
    exitCodes,
  }
  parents.push(parent)
  return parent
}

const small = { agents: 2, interactions: 0, tempo: 0 }

describe('the contact centre as a child process', () => {
  afterEach(async () => {
    for (const parent of parents.splice(0)) {
      parent.send({ type: 'stop' })
      await expect.poll(() => parent.exitCodes.length).toBeGreaterThan(0)
    }
  })

  it('tells address and supervisor when it is ready', async () => {
    const parent = aParent()
    parent.send({ type: 'start', options: small })
    await expect.poll(() => parent.answers[0]?.type).toBe('ready')
    const [answer] = parent.answers
    const version = await fetch(`${answer?.type === 'ready' ? answer.url : ''}/api/v2/diagnostics/version`)
    expect(version.status).toBe(200)
    expect(answer).toMatchObject({ supervisor: { userName: 'supervisor', password: 'switchyard-demo' } })
  })

  it('tells what is wrong with the options', async () => {
    const parent = aParent()
    parent.send({ type: 'start', options: { agents: -1 } })
    await expect
      .poll(() => parent.answers)
      .toMatchObject([{ type: 'failed', message: expect.stringMatching(/^Option agents/) as string }])
  })

  it('answers a message that it does not understand', () => {
    const parent = aParent()
    parent.send('hello')
    expect(parent.answers).toMatchObject([{ type: 'failed' }])
  })

  it('closes its port when it is stopped', async () => {
    const parent = aParent()
    parent.send({ type: 'start', options: small })
    await expect.poll(() => parent.answers.length).toBe(1)
    const [answer] = parent.answers
    parent.send({ type: 'stop' })
    await expect.poll(() => parent.exitCodes).toEqual([0])
    const url = answer?.type === 'ready' ? answer.url : ''
    await expect(fetch(`${url}/api/v2/diagnostics/version`)).rejects.toThrow('fetch failed')
  })
})
