import { describe, expect, it } from 'vitest'
import { commandNames, eventNames, type CommandName } from '@shared/contract'
import { openGate, type CommandHandlers } from '@main/ipc/command-gate'
import { commandParsers } from '@main/ipc/command-parsers'
import { createEventHub } from '@main/ipc/event-hub'
import { createLog } from '@main/diagnostics/log'
import { appPageUrl, isAppUrl } from '@main/security/app-address'
import { createSenderCheck } from '@main/security/trusted-sender'
import { buildBridge } from '@preload/build-bridge'
import { createMemoryBorder, recordingHandlers, type MemoryEvent } from './memory-border'
import { settingsWith } from '@support/opening-state'

const windowId = 7
const sender = { id: windowId, mainFrame: { frameTreeNodeId: 1 } }
const frame = { url: appPageUrl, parent: null, frameTreeNodeId: 1 }
const trusted: MemoryEvent = { sender, senderFrame: frame }
const disposed = Object.defineProperty({ ...frame }, 'url', {
  get: () => {
    throw new Error('Render frame was disposed')
  },
})

function aBorder(options: { event?: MemoryEvent; handlers?: Partial<CommandHandlers> } = {}) {
  const calls: { name: CommandName; input: unknown; sender: number }[] = []
  const lines: string[] = []
  const border = createMemoryBorder(options.event ?? trusted)
  const close = openGate(border.main, {
    parsers: commandParsers,
    handlers: { ...recordingHandlers(calls), ...options.handlers },
    isTrustedSender: createSenderCheck({ isAppUrl, isKnownWindow: (id) => id === windowId }),
    log: createLog({ sink: { write: (line) => void lines.push(line) }, now: () => 0 }),
  })
  const deferred: (() => void)[] = []
  const hub = createEventHub({
    windows: { find: (id) => (id === windowId ? border.window : undefined) },
    afterAnswer: (action) => void deferred.push(action),
  })
  const answerLeaves = () => {
    for (const action of deferred.splice(0)) action()
  }
  return { border, bridge: buildBridge(border.renderer), calls, lines, close, hub, answerLeaves }
}

const credentials = { server: 'https://gws.example.com', userName: 'amara', password: 'correct horse' }

describe('the border, commands', () => {
  it('carries the input of a command to its handler, with the window that gave it', async () => {
    const { bridge, calls } = aBorder()
    await bridge.session.signIn(credentials)
    expect(calls).toEqual([{ name: 'session.signIn', input: credentials, sender: windowId }])
  })

  it('gives a command without input the value null', async () => {
    const { bridge, calls } = aBorder()
    await bridge.window.open()
    expect(calls).toEqual([{ name: 'window.open', input: null, sender: windowId }])
  })

  it('has one function for every command of the contract', () => {
    const { bridge } = aBorder()
    const features = bridge as unknown as Record<string, Record<string, unknown>>
    const missing = commandNames.filter((name) => {
      const [feature = '', verb = ''] = name.split('.')
      return typeof features[feature]?.[verb] !== 'function'
    })
    expect(missing).toEqual([])
  })

  it('answers bad input with invalid-request and does not call the handler', async () => {
    const { bridge, calls, lines } = aBorder()
    const answer = await bridge.session.signIn({ ...credentials, extra: 'Ngozi' } as never)
    expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-request', reason: 'bad-input' } })
    expect(calls).toEqual([])
    expect(lines.join('')).not.toMatch(/Ngozi|correct horse/)
  })

  it('answers a handler that throws with unexpected and logs nothing of its message', async () => {
    const { bridge, lines } = aBorder({
      handlers: { 'board.details': () => Promise.reject(new Error('Dear Ms Okonkwo')) },
    })
    const answer = await bridge.board.details({ interactionId: '0001' })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'unexpected', reason: 'bug' } })
    expect(lines.join('')).toMatch(/board\.details/)
    expect(lines.join('')).not.toMatch(/Okonkwo/)
  })

  it('answers a handler that throws before it returns a promise in the same way', async () => {
    const { bridge } = aBorder({
      handlers: {
        'board.snapshot': () => {
          throw new TypeError('x is not a function')
        },
      },
    })
    expect(await bridge.board.snapshot()).toMatchObject({ ok: false, failure: { reason: 'bug' } })
  })

  it.each<[string, MemoryEvent]>([
    ['a frame that has gone', { sender, senderFrame: null }],
    ['a frame that is disposed of while it is read', { sender, senderFrame: disposed }],
    ['a sub-frame', { sender, senderFrame: { ...frame, parent: {}, frameTreeNodeId: 2 } }],
    ['a removed sub-frame', { sender, senderFrame: { ...frame, frameTreeNodeId: 2 } }],
    ['another origin', { sender, senderFrame: { ...frame, url: 'https://evil.example/index.html' } }],
    ['a host that begins like ours', { sender, senderFrame: { ...frame, url: 'app://switchyard.evil/' } }],
    ['an address that is none', { sender, senderFrame: { ...frame, url: '' } }],
    ['a window that we did not make', { sender: { ...sender, id: 8 }, senderFrame: frame }],
  ])('refuses a command of %s with an exception and a log line', async (_who, event) => {
    const { bridge, calls, lines } = aBorder({ event })
    await expect(bridge.session.signIn(credentials)).rejects.toThrow('untrusted sender')
    expect(calls).toEqual([])
    expect(lines).toHaveLength(1)
  })

  it('removes every handler when the gate closes', () => {
    const { border, close } = aBorder()
    expect(border.handlerCount()).toBe(commandNames.length)
    close()
    expect(border.handlerCount()).toBe(0)
  })
})

describe('the border, events', () => {
  const settings = settingsWith({ theme: 'dark' })

  it('hands a listener the payload and nothing of the IPC event', () => {
    const { bridge, hub, answerLeaves } = aBorder()
    const heard: unknown[][] = []
    bridge.on['settings.changed']((...parts: unknown[]) => void heard.push(parts))
    hub.ready(windowId)
    answerLeaves()
    hub.publish('settings.changed', settings)
    expect(heard).toEqual([[settings]])
  })

  it('sends nothing to a window that has not said that it is ready', () => {
    const { border, hub } = aBorder()
    hub.publish('settings.changed', settings)
    expect(border.received).toEqual([])
  })

  it('keeps events back until the answer to window.open has left, then sends them in order', () => {
    const { border, hub, answerLeaves } = aBorder()
    hub.ready(windowId)
    hub.publish('settings.changed', settings)
    hub.publish('window.closedToTray', { trayIsVisible: true })
    expect(border.received).toEqual([])
    answerLeaves()
    expect(border.received.map(([channel]) => channel)).toEqual([
      'event:settings.changed',
      'event:window.closedToTray',
    ])
  })

  it('tells one window alone what is meant for it, and nothing to one that does not listen', () => {
    const { bridge, hub, answerLeaves } = aBorder()
    const heard: unknown[] = []
    bridge.on['alerts.opened']((payload) => heard.push(payload))
    const opened = { item: { workbinKey: 'Agent:u1/drafts', interactionId: '1' }, place: null }
    hub.tell(windowId, 'alerts.opened', opened)
    hub.ready(windowId)
    answerLeaves()
    hub.tell(windowId + 1, 'alerts.opened', opened)
    expect(heard).toEqual([])
    hub.tell(windowId, 'alerts.opened', opened)
    expect(heard).toEqual([opened])
  })

  it('keeps the last thing that is meant for a window until it listens', () => {
    const { bridge, hub, answerLeaves } = aBorder()
    const heard: unknown[] = []
    bridge.on['alerts.opened']((payload) => heard.push(payload))
    const opened = (id: string) => ({
      ...{ item: { workbinKey: 'Agent:u1/drafts', interactionId: id }, place: null },
    })
    hub.tellSoon(windowId, 'alerts.opened', opened('1'))
    hub.tellSoon(windowId, 'alerts.opened', opened('2'))
    hub.ready(windowId)
    expect(heard).toEqual([])
    answerLeaves()
    hub.tellSoon(windowId, 'alerts.opened', opened('3'))
    expect(heard).toEqual([opened('2'), opened('3')])
  })

  it('forgets a window whose page goes until it says ready again', () => {
    const { border, hub, answerLeaves } = aBorder()
    hub.ready(windowId)
    answerLeaves()
    border.pageGoes()
    hub.publish('settings.changed', settings)
    expect([hub.listens(windowId), hub.count(), border.received.length]).toEqual([false, 0, 0])
    hub.ready(windowId)
    answerLeaves()
    hub.publish('settings.changed', settings)
    expect([hub.listens(windowId), hub.count(), border.received.length]).toEqual([true, 1, 1])
  })

  it('drops what was kept back for a page that went before its answer left', () => {
    const { border, hub, answerLeaves } = aBorder()
    hub.ready(windowId)
    hub.publish('settings.changed', settings)
    border.pageGoes()
    answerLeaves()
    expect(border.received).toEqual([])
  })

  it('removes exactly the listener whose subscription ends, and twice does no harm', () => {
    const { bridge, border } = aBorder()
    const listener = () => undefined
    const first = bridge.on['board.changed'](listener)
    const second = bridge.on['board.changed'](listener)
    first()
    first()
    expect(border.listenerCount()).toBe(1)
    second()
    expect(border.listenerCount()).toBe(0)
  })

  it('leaves no listener behind when every subscription of the contract ends', () => {
    const { bridge, border } = aBorder()
    const ends = eventNames.map((name) => bridge.on[name](() => undefined))
    expect(border.listenerCount()).toBe(eventNames.length)
    for (const end of ends) end()
    expect(border.listenerCount()).toBe(0)
  })

  it('refuses a listener that is no function', () => {
    const { bridge } = aBorder()
    expect(() => bridge.on['board.changed']('alert(1)' as never)).toThrow(TypeError)
  })
})

describe('the bridge', () => {
  it('is frozen through and through and offers no generic send, on or invoke', () => {
    const { bridge } = aBorder()
    const parts = [bridge, ...Object.values(bridge)] as object[]
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
    const features = new Set(commandNames.map((name) => name.slice(0, name.indexOf('.'))))
    expect(Object.keys(bridge).sort()).toEqual([...features, 'on'].sort())
    expect(Object.keys(bridge.on).sort()).toEqual([...eventNames].sort())
  })
})
