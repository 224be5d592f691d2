import { describe, expect, it } from 'vitest'
import type { Outage } from '@shared/domain/site-health'
import type { ServiceHealth } from '@main/gws/gws-client'
import { Outages } from '@main/session/outages'

function service(type: string, isActive: boolean, name = type): ServiceHealth {
  return { type, name, isActive }
}

function watched() {
  let time = 1_000
  const told: (readonly Outage[])[] = []
  const returned: string[] = []
  const outages = new Outages({
    now: () => (time += 1_000),
    onChange: (list) => told.push(list),
    onReturn: (part) => returned.push(part),
  })
  return { outages, told, returned }
}

describe('the outages of a site', () => {
  it('name what is away and since when', () => {
    const { outages } = watched()
    outages.take([service('MultiMediaState', false, 'Interaction Server'), service('Voice', true)])
    expect(outages.list).toEqual([{ part: 'interactions', name: 'Interaction Server', since: 2_000 }])
  })

  it('keep the first time when the same is told again, and tell nobody', () => {
    const { outages, told } = watched()
    outages.take([service('Voice', false)])
    outages.take([service('Voice', false)])
    expect([outages.list[0]?.since, told.length]).toEqual([2_000, 1])
  })

  it('keep what a message does not name', () => {
    const { outages } = watched()
    outages.take([service('Voice', false)])
    outages.take([service('MultiMediaContent', false)])
    expect(outages.list.map(({ part }) => part)).toEqual(['voice', 'contacts'])
  })

  it('tell what works again', () => {
    const { outages, told, returned } = watched()
    outages.take([service('MultiMediaState', false)])
    outages.take([service('MultiMediaState', true)])
    expect([returned, told.at(-1)]).toEqual([['interactions'], []])
  })

  it('show a server of a kind that nobody knows under its own name', () => {
    const { outages } = watched()
    outages.take([service('Archive', false, 'Archive 2')])
    expect(outages.list).toMatchObject([{ part: 'other', name: 'Archive 2' }])
  })
})
