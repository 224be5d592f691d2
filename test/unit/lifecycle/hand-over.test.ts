import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHandOver } from '@main/lifecycle/hand-over'
import type { HandedOver } from '@shared/domain/handed-over'
import { fail, ok } from '@shared/result'

const noArguments = { demo: false, server: null, hidden: false, link: null, file: null }
const link = 'switchyard://view/Late'
const toLate: HandedOver = { kind: 'link', target: { kind: 'view', name: 'Late' } }

function desk(isWindowThere: () => boolean) {
  const shown: HandedOver[] = []
  const read: string[] = []
  const handOver = createHandOver({
    readViews: (path) => {
      read.push(path)
      return Promise.resolve(path.includes('good') ? ok([]) : fail('not-views', ''))
    },
    deliver: (handed) => {
      if (isWindowThere()) shown.push(handed)
      return isWindowThere()
    },
  })
  return { handOver, shown, read }
}

describe('what the system hands over', () => {
  it('goes to the window that is there', () => {
    const { handOver, shown } = desk(() => true)
    handOver.openArguments({ ...noArguments, link }, '/home/noor')
    handOver.openLink('switchyard://nowhere/x')
    expect(shown).toEqual([toLate, { kind: 'bad-link' }])
    expect(handOver.take()).toBeNull()
  })

  it('waits for a window, and is given once', () => {
    const { handOver, shown } = desk(() => false)
    handOver.openLink(link)
    expect(shown).toEqual([])
    expect(handOver.take()).toEqual(toLate)
    expect(handOver.take()).toBeNull()
  })

  it('is a file of the folder in which the program was called, and is told by its name alone', async () => {
    const { handOver, shown, read } = desk(() => true)
    handOver.openArguments({ ...noArguments, file: 'good.switchyard-views' }, '/home/noor')
    await Promise.resolve()
    handOver.openFile('/tmp/bad.switchyard-views')
    await Promise.resolve()
    await Promise.resolve()
    expect(read).toEqual([resolve('/home/noor', 'good.switchyard-views'), '/tmp/bad.switchyard-views'])
    expect(shown).toEqual([
      { kind: 'views', file: 'good.switchyard-views', views: [] },
      { kind: 'bad-views', file: 'bad.switchyard-views' },
    ])
  })
})
