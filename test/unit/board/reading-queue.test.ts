import { describe, expect, it } from 'vitest'
import { ReadingQueue } from '@main/board/reading-queue'

function aQueue(atOnce = 1): { queue: ReadingQueue; read: string[]; finish: () => Promise<void> } {
  const read: string[] = []
  const running: (() => void)[] = []
  const queue = new ReadingQueue({
    atOnce,
    read: (ownerKey) => {
      read.push(ownerKey)
      return new Promise((resolve) => running.push(resolve))
    },
  })
  const finish = async (): Promise<void> => {
    while (running.length > 0) {
      running.shift()?.()
      await Promise.resolve()
        .then(() => undefined)
        .then(() => undefined)
    }
  }
  return { queue, read, finish }
}

describe('the queue of readings', () => {
  it('reads no more at once than it may', () => {
    const { queue, read } = aQueue(2)
    for (const ownerKey of ['a', 'b', 'c']) queue.add(ownerKey, 'due')
    expect(read).toEqual(['a', 'b'])
  })

  it('takes what was asked for first, then what is on screen, then the rest, then checks', async () => {
    const { queue, read, finish } = aQueue()
    queue.add('running', 'due')
    queue.add('checked', 'check')
    queue.add('due', 'due')
    queue.add('on screen', 'due')
    queue.add('asked', 'asked')
    queue.show(new Set(['on screen', 'checked']))
    await finish()
    expect(read).toEqual(['running', 'asked', 'on screen', 'due', 'checked'])
  })

  it('reads an owner once however often it was added, for its best reason', async () => {
    const { queue, read, finish } = aQueue()
    queue.add('running', 'due')
    queue.add('first', 'due')
    queue.add('twice', 'asked')
    queue.add('twice', 'due')
    await finish()
    expect(read).toEqual(['running', 'twice', 'first'])
  })

  it('reads only what was asked for while it is held', async () => {
    const { queue, read, finish } = aQueue()
    queue.hold(true)
    queue.add('due', 'due')
    queue.add('asked', 'asked')
    await finish()
    const held = [...read]
    queue.hold(false)
    expect([held, read]).toEqual([['asked'], ['asked', 'due']])
  })

  it('forgets what waits', async () => {
    const { queue, read, finish } = aQueue()
    queue.add('running', 'due')
    queue.add('waiting', 'due')
    queue.clear()
    await finish()
    expect(read).toEqual(['running'])
  })
})
