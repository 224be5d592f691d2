import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '@contact-centre/command-line'
import { defaultDialect, dialectKeys, dialectSwitches, optionNameOf } from '@contact-centre/dialect'
import { parseOptions } from '@contact-centre/options'

describe('the command line of the contact centre', () => {
  it('reads sizes and the seed', () => {
    const read = parseCommandLine([
      '--port',
      '8090',
      '--agents',
      '60',
      '--interactions',
      '1500',
      '--seed',
      '7',
    ])
    expect(read).toMatchObject({
      kind: 'start',
      options: { port: 8090, agents: 60, interactions: 1500, seed: 7, host: '127.0.0.1' },
    })
  })

  it('listens on port 8090 unless told otherwise', () => {
    expect(parseCommandLine([])).toMatchObject({ options: { port: 8090, dialect: defaultDialect } })
  })

  it.each(dialectKeys)('reads every value of the dialect switch %s', (key) => {
    const read = dialectSwitches[key].map((value) => parseCommandLine([`--${optionNameOf(key)}`, value]))
    expect(read).toMatchObject(
      dialectSwitches[key].map((value) => ({ kind: 'start', options: { dialect: { [key]: value } } })),
    )
  })

  it.each([
    [['--agents', 'many'], 'Option --agents needs a whole number, not "many"'],
    [['--agents', '0'], 'Option agents: '],
    [['--port', '70000'], 'Option port: '],
    [['--group-names', 'guess'], 'Option --group-names must be one of me-groups, groups'],
    [['--host', '0.0.0.0'], 'The contact centre listens on 127.0.0.1 only'],
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['file.txt'], 'Unexpected argument'],
  ])('says what is wrong with %j', (args, message) => {
    const read = parseCommandLine(args)
    expect(read.kind === 'wrong' ? read.message : read).toContain(message)
  })

  it('lists every switch in its help', () => {
    const read = parseCommandLine(['--help'])
    const text = read.kind === 'help' ? read.text : ''
    expect(dialectKeys.filter((key) => !text.includes(`--${optionNameOf(key)} `))).toEqual([])
  })

  it.each([
    { host: '0.0.0.0' },
    { agents: 1.5 },
    { dialect: { csrf: 'maybe' } },
    { unknown: 1 },
    'text',
    null,
  ])('refuses the options %j', (options) => {
    expect(parseOptions(options).ok).toBe(false)
  })
})
