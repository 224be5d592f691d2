import { describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { openGate } from '@main/ipc/command-gate'
import { commandParsers } from '@main/ipc/command-parsers'
import { commandChannel, commandNames, type CommandName } from '@shared/contract'
import { goodCommands } from '@support/good-commands'
import { createMemoryBorder, recordingHandlers } from '../contract/memory-border'
import { fuzz, FUZZ_LIMIT_MS } from './fuzz'
import { hostileLike } from './hostile'

const event = { sender: { id: 7, mainFrame: { frameTreeNodeId: 1 } }, senderFrame: null }
const MOST_WORDS = 120

/** The real gate with its parsers between an in-memory page and handlers that write down what reaches them. */
function aGate() {
  const calls: { name: CommandName; input: unknown; sender: number }[] = []
  const border = createMemoryBorder(event)
  const handlers = recordingHandlers(calls)
  openGate(border.main, { parsers: commandParsers, handlers, isTrustedSender: () => true, log: silentLog })
  return { border, calls }
}

/** What can be sent at all: the border clones it, as the border of processes does. */
function cloned(input: unknown): unknown {
  try {
    return structuredClone(input)
  } catch {
    return null
  }
}

describe('a thousand hostile inputs through the gate', { timeout: FUZZ_LIMIT_MS }, () => {
  it.each(commandNames)(
    'leave %s with an answer, and its handler with nothing that was not let in',
    async (name) => {
      const { border, calls } = aGate()
      await fuzz(hostileLike([goodCommands[name]]).map(cloned), async (input) => {
        const answer = (await border.renderer.invoke(commandChannel(name), input)) as {
          ok: boolean
          failure?: { code: string; reason: string; message: string }
        }
        const call = calls.pop()
        if (answer.ok) {
          const isLetIn = call && commandParsers[name](call.input).ok
          if (!isLetIn) throw new Error('the handler got something that the parser refuses')
          return
        }
        const { failure } = answer
        const isRefusal = failure?.reason === 'bad-input' && failure.message.length < MOST_WORDS
        if (call ?? !isRefusal) throw new Error(`refused with ${String(failure?.reason)}`)
      })
      expect(calls).toEqual([])
    },
  )
})
