import { describe, expect, it } from 'vitest'
import { commandNames, type CommandName } from '@shared/contract'
import { commandParsers } from '@main/ipc/command-parsers'
import { goodCommands } from '@support/good-commands'

describe('command parsers', () => {
  it.each(commandNames)('let in what the contract names for %s, unchanged', (name) => {
    expect(commandParsers[name](goodCommands[name])).toEqual({ ok: true, value: goodCommands[name] })
  })

  it.each<[CommandName, string, unknown]>([
    [
      'session.signIn',
      'a server of 2,001 characters',
      { ...goodCommands['session.signIn'], server: 'h'.repeat(2_001) },
    ],
    [
      'session.signIn',
      'a name of 257 characters',
      { ...goodCommands['session.signIn'], userName: 'n'.repeat(257) },
    ],
    [
      'session.signIn',
      'a password of 1,025 characters',
      { ...goodCommands['session.signIn'], password: 'p'.repeat(1_025) },
    ],
    ['session.signIn', 'an unknown key', { ...goodCommands['session.signIn'], remember: true }],
    ['board.readAgain', '10,001 keys', { workbinKeys: Array<string>(10_001).fill('Agent:u1/drafts') }],
    ['board.readAgain', 'a key of 601 characters', { workbinKeys: [`Agent:${'u'.repeat(588)}/drafts`] }],
    ['board.readAgain', 'a key that is none', { workbinKeys: ['drafts'] }],
    [
      'transfers.place',
      'a target kind that nobody knows',
      { interactionId: '1', target: { kind: 'printer' } },
    ],
    [
      'transfers.place',
      'a target with a stranger’s key',
      {
        interactionId: '1',
        target: { kind: 'me', ownerKey: 'Agent:u1' },
      },
    ],
    ['settings.change', 'a theme that is none', { theme: 'sepia' }],
    ['settings.change', 'a theme that is undefined', { theme: undefined }],
    ['settings.change', 'a number beyond its bounds', { ageAmberMinutes: 10_081 }],
    ['settings.change', 'what only a policy says', { demoAllowed: false }],
    ['settings.reset', 'a key that nobody knows', { keys: ['colour'] }],
    ['window.open', 'anything at all', {}],
  ])('refuse for %s %s', (name, _what, input) => {
    expect(commandParsers[name](input)).toMatchObject({ ok: false, failure: { reason: 'bad-input' } })
  })

  it('name the place of a refusal, not the value', () => {
    const parsed = commandParsers['transfers.place']({
      interactionId: '1',
      target: { kind: 'queue', queueName: 'Dear Ms Okonkwo '.repeat(30) },
    })
    expect(parsed).toMatchObject({ failure: { message: 'bad input: target.queueName (max_length)' } })
  })
})
