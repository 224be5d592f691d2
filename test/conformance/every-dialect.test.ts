import { describe, expect, test } from 'vitest'
import { defaultDialect as defaultCentreDialect } from '@contact-centre/dialect'
import { defaultDialect } from '@main/gws/dialect'
import { reasonOf, valueOf } from '@support/gws-session'
import { runsFactor } from '@support/runs'
import { atDesk, ownerKinds, type Desk, type Setting } from './desk'
import { callsOfWorkbins, callsWith, subjectsAt } from './every-call'
import { clientWitnesses, serverWitnesses, type Witness } from './witnesses'

type Table = Readonly<Record<string, Readonly<Record<string, Witness>>>>

/** What is refused of every call of the client, in every kind of workbin: `pull AgentGroup: reason`. */
async function refusalsAt(desk: Desk): Promise<string[]> {
  const refusals: string[] = []
  const run = async (name: string, call: () => Promise<Parameters<typeof reasonOf>[0]>): Promise<void> => {
    const reason = reasonOf(await call())
    if (reason !== 'success') refusals.push(`${name}: ${reason}`)
  }
  for (const kind of ownerKinds.filter((one) => one !== 'Agent')) {
    const calls = callsOfWorkbins(desk.client, subjectsAt(desk, kind))
    for (const [name, call] of Object.entries(calls)) await run(`${name} ${kind}`, call)
  }
  const groups = [true, false].map((isMine) => desk.client.groups({ type: 'BusinessUnit', isMine }))
  const [group] = (await Promise.all(groups)).flatMap((one) => valueOf(one))
  const about = Object.create(subjectsAt(desk, 'Agent'), {
    group: { value: group ?? { id: '', name: 'Claims' } },
  }) as ReturnType<typeof subjectsAt>
  for (const [name, call] of Object.entries(callsWith(desk.client, about))) await run(name, call)
  return refusals
}

interface Case {
  readonly title: string
  readonly setting: Required<Setting>
  readonly refused: readonly string[]
}

/** Each value of each switch, but those of the usual server, which the first test is about. */
function casesOf(side: keyof Setting, witnesses: Table, usualValues: object): readonly Case[] {
  const plain: Case[] = []
  const special: Case[] = []
  for (const [key, values] of Object.entries(witnesses)) {
    const others = Object.entries(values).filter(
      ([value]) => value !== String((usualValues as Record<string, unknown>)[key]),
    )
    for (const [at, [value, witness]] of others.entries()) {
      const { server = {}, client = {}, refused = [] } = witness
      const own = { [key]: side === 'client' && /^(true|false)$/.test(value) ? value === 'true' : value }
      const setting = { server, client, [side]: { ...own, ...witness[side] } }
      const isPlain = Object.keys(witness).length === 0
      const before = plain[at]
      const title = `${key} ${value}`
      if (!isPlain || isUnhurried) special.push({ title, setting, refused })
      else if (before) plain[at] = joined(before, { title, setting, refused })
      else plain.push({ title, setting, refused })
    }
  }
  return [...plain, ...special]
}

/** In the soak every value has a run of its own; else those that change no outcome share one. */
const isUnhurried = runsFactor > 1

function joined(one: Case, other: Case): Case {
  return {
    title: `${one.title}, ${other.title}`,
    setting: {
      server: { ...one.setting.server, ...other.setting.server },
      client: { ...one.setting.client, ...other.setting.client },
    },
    refused: [],
  }
}

const usual = ['cancelReply: wrong-state']
const cases = [
  ...casesOf('server', serverWitnesses, defaultCentreDialect),
  ...casesOf('client', clientWitnesses, defaultDialect),
]

describe('every operation', () => {
  test('does what it says with a server as the pages print it', () =>
    atDesk({}, async (desk) => {
      expect(await refusalsAt(desk)).toEqual(usual)
    }))

  test.each(cases)('is served, or refused as told, with $title', ({ setting, refused }) =>
    atDesk(setting, async (desk) => {
      expect((await refusalsAt(desk)).sort()).toEqual([...refused, ...usual].sort())
    }),
  )
})
