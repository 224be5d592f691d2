import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRule } from '@shared/domain/alert-rule'
import { commandNames, type CommandName, type Commands } from '@shared/contract'
import { commandParsers } from '@main/ipc/command-parsers'
import { runs } from '@support/runs'

const aRule = (key: string) => newRule('r1', { kind: 'workbin', key }, { kind: 'waits', minutes: 5 })

const good: { readonly [Name in CommandName]: Commands[Name]['input'] } = {
  'window.open': null,
  'window.openAnother': null,
  'window.zoom': { step: 'larger' },
  'app.leave': { confirm: true },
  'session.signIn': { server: 'https://gws.example.com', userName: 'amara', password: '' },
  'session.signInKept': null,
  'session.forgetPassword': null,
  'session.signInFederated': { server: 'https://gws.example.com' },
  'session.lookAt': { server: 'https://gws.example.com' },
  'session.exploreDemo': null,
  'session.cancelSignIn': null,
  'session.signOut': null,
  'network.question': { about: 'certificate' },
  'network.trust': { host: 'gws.example.com', fingerprint: Array<string>(32).fill('0A').join(':') },
  'network.proxyLogin': { userName: 'amara', password: '' },
  'network.changed': null,
  'support.diagnose': null,
  'support.collect': { report: 'all is well' },
  'support.save': null,
  'board.snapshot': null,
  'board.details': { interactionId: '00018A' },
  'board.formatted': { interactionId: '00018A' },
  'board.history': { interactionId: '00018A' },
  'board.caseKeys': null,
  'views.export': null,
  'views.import': null,
  'board.openGroup': { ownerKey: 'AgentGroup:Claims' },
  'board.trend': { ownerKeys: ['Agent:u1'] },
  'board.readAgain': { workbinKeys: ['Agent:u1/drafts'] },
  'board.looking': { workbinKeys: ['Agent:u1/drafts'] },
  'board.meanwhileSeen': null,
  'transfers.move': {
    interactionId: '00018A',
    workbinKey: 'AgentGroup:Claims / North/inbound',
    target: { kind: 'workbin', workbinKey: 'Agent:u2/drafts' },
    nickname: 'Mei',
    saveLastAgent: true,
    reason: 'gone home',
  },
  'transfers.place': { interactionId: '00018A', target: { kind: 'queue', queueName: 'Claims' } },
  'transfers.putBack': { interactionId: '00018A' },
  'transfers.complete': { interactionId: '00018A' },
  'transfers.dismissRecovered': { interactionIds: ['00018A'] },
  'transfers.targets': null,
  'batches.plan': {
    subjects: [{ interactionId: '00018A', workbinKey: 'Agent:u1/drafts' }],
    spread: { kind: 'evenly', targets: [{ kind: 'workbin', workbinKey: 'Agent:u2/drafts' }] },
  },
  'batches.start': {
    subjects: [{ interactionId: '00018A', workbinKey: 'Agent:u1/drafts' }],
    spread: {
      ...{ kind: 'by-rule', field: 'segment', otherwise: null },
      rules: [{ value: 'Gold', target: { kind: 'queue', queueName: 'Claims' } }],
    },
    ...{ nickname: 'Mei', reason: 'gone home', saveLastAgent: false },
  },
  'batches.cancel': { batchId: 'b1' },
  'batches.retry': { batchId: 'b1' },
  'batches.putBack': { batchId: 'b1' },
  'batches.undo': { batchId: 'b1', interactionIds: ['00018A'] },
  'batches.list': null,
  'interactions.accept': { interactionId: '00018A' },
  'interactions.reject': { interactionId: '00018A' },
  'interactions.focus': { interactionId: '00018A' },
  'interactions.changeCaseData': {
    interactionId: '00018A',
    edit: { kind: 'update', list: 'Address', name: 'City', value: 'Porto' },
  },
  'chat.transcript': { interactionId: '00018A' },
  'chat.send': { interactionId: '00018A', text: 'How may I help you?' },
  'chat.leave': { interactionId: '00018A' },
  'chat.typing': { interactionId: '00018A', isTyping: true },
  'actionLog.search': {
    ...{ text: 'claims', since: '2026-03-02T08:00:00.000Z', until: null, outcome: null },
    ...{ offset: 0, limit: 100 },
  },
  'actionLog.export': {
    format: 'csv',
    query: { text: '', since: null, until: null, outcome: 'placed', offset: 0, limit: 100 },
  },
  'alerts.read': { ids: [1, 2] },
  'alerts.clear': null,
  'alerts.pause': { until: 1_790_000_000_000 },
  'settings.change': { theme: 'dark', alertRules: [aRule('Agent:u1/drafts')] },
  'files.saveTable': { name: 'All workbins', csv: 'a,b\r\n' },
  'settings.reset': { keys: ['theme'] },
  'settings.dialect': null,
}

/** Input of the right shape with something else at one place, or nothing like it. */
function inputs(name: CommandName): fc.Arbitrary<unknown> {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })
  const template: unknown = good[name]
  if (typeof template !== 'object' || template === null) return anything
  const twisted = fc
    .tuple(fc.constantFrom(...Object.keys(template), '__proto__', 'constructor', 'extra'), anything)
    .map(([key, value]) => ({ ...template, [key]: value }))
  return fc.oneof(anything, twisted, fc.constant(template))
}

describe('command parsers', () => {
  it.each(commandNames)('let in what the contract names for %s, unchanged', (name) => {
    expect(commandParsers[name](good[name])).toEqual({ ok: true, value: good[name] })
  })

  it.each(commandNames)(
    'never throw on a thousand inputs of %s, and name no content in a refusal',
    (name) => {
      fc.assert(
        fc.property(inputs(name), (input) => {
          const parsed = commandParsers[name](input)
          if (parsed.ok) return
          expect(parsed.failure).toMatchObject({ code: 'invalid-request', reason: 'bad-input' })
          expect(parsed.failure.message.length).toBeLessThan(120)
        }),
        runs(1_000),
      )
    },
  )

  it.each<[CommandName, string, unknown]>([
    [
      'session.signIn',
      'a server of 2,001 characters',
      { ...good['session.signIn'], server: 'h'.repeat(2_001) },
    ],
    ['session.signIn', 'a name of 257 characters', { ...good['session.signIn'], userName: 'n'.repeat(257) }],
    [
      'session.signIn',
      'a password of 1,025 characters',
      { ...good['session.signIn'], password: 'p'.repeat(1_025) },
    ],
    ['session.signIn', 'an unknown key', { ...good['session.signIn'], remember: true }],
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
