import { describe, expect, it } from 'vitest'
import { failureOf } from '@shared/failure'
import { nodesAfter, NodeWatch } from '@main/session/node-watch'

const gone = failureOf('nothing-listens', '')

function watched(outcomes: ('moved' | 'again' | 'stay')[]) {
  const timers: (() => void)[] = []
  let moves = 0
  const watch = new NodeWatch({
    goneAfterMs: 20,
    schedule: (run) => timers.push(run),
    moveOn: () => {
      moves += 1
      return Promise.resolve(outcomes.shift() ?? 'moved')
    },
  })
  const pass = async (): Promise<number> => {
    for (const run of timers.splice(0)) run()
    await Promise.resolve()
    return moves
  }
  return { watch, pass }
}

describe('the watch over a server', () => {
  it('asks for another when it has been away for too long', async () => {
    const { watch, pass } = watched([])
    watch.down(gone)
    expect(await pass()).toBe(1)
  })

  it('asks for none when it came back in time', async () => {
    const { watch, pass } = watched([])
    watch.down(gone)
    watch.up()
    expect(await pass()).toBe(0)
  })

  it('asks again until one answers', async () => {
    const { watch, pass } = watched(['again', 'moved'])
    watch.down(gone)
    await pass()
    expect(await pass()).toBe(2)
    expect(await pass()).toBe(2)
  })

  it('asks no more when the others refuse', async () => {
    const { watch, pass } = watched(['stay'])
    watch.down(gone)
    await pass()
    expect(await pass()).toBe(1)
  })

  it('asks for none when the server said no', async () => {
    const { watch, pass } = watched([])
    watch.down(failureOf('no-permission', ''))
    expect(await pass()).toBe(0)
  })
})

describe('the other servers of a site', () => {
  it.each([
    ['a', ['b', 'c']],
    ['b', ['c', 'a']],
    ['x', ['a', 'b', 'c']],
  ])('after %s', (current, expected) => {
    expect(nodesAfter(['a', 'b', 'c'], current)).toEqual(expected)
  })
})
