import { joinLines, type ChatLine, type ChatTranscript } from '@shared/domain/chat'
import type { HeldInteraction } from '@shared/domain/transfer'
import { fail, ok, type Result } from '@shared/result'
import type { Accepted, MediaResource } from '../gws/gws-client'
import type { ChatLog, MediaMessage } from '../gws/messages'
import { isInMyHands } from '../transfers/move-signs'
import { refOf } from '../transfers/place'
import { carryOut } from './completion'
import type { HandlingPorts } from './interaction-service'

/** What the conversations of one sign-in need. */
export interface ChatPorts extends Omit<HandlingPorts, 'changed'> {
  /** Something was said, or read again: the transcript as it is known now. */
  readonly said: (transcript: ChatTranscript) => void
}

const leftSign = 'left-chat'

function saidSign(text: string): string {
  return `said:${text}`
}

/** The conversations of the chats that this user holds: what was said in them, and what is said and done by this user. */
export class ChatService {
  readonly #ports: ChatPorts
  readonly #known = new Map<string, ChatTranscript>()
  readonly #sending = new Set<string>()

  constructor(ports: ChatPorts) {
    this.#ports = ports
  }

  /** Takes a message of a media channel: a chat that is left or gone. */
  onMediaMessage({ item, referenceId, notificationType }: MediaMessage): void {
    if (item.media !== 'chat' || notificationType === 'Error') return
    const isThere = isInMyHands(item)
    if (!isThere) this.#known.delete(item.id)
    if (isThere && item.state !== 'LeftChat') return
    this.#ports.pending.offer({ referenceId, interactionId: item.id, what: leftSign })
  }

  /** Takes what was said in a chat. */
  onChatLog({ chatId, lines, referenceId }: ChatLog): void {
    if (this.#ports.held.get(chatId)) this.#add(chatId, lines, null)
    for (const line of lines.filter(({ isAgent }) => isAgent)) {
      this.#ports.pending.offer({ referenceId, interactionId: chatId, what: saidSign(line.text) })
    }
  }

  /** Reads what was said so far (`GET /me/chats/{id}`, page "Chat Resource"). */
  async transcript(interactionId: string): Promise<Result<ChatTranscript>> {
    const held = this.#chat(interactionId)
    if (!held.ok) return held
    const read = await this.#read(held.value)
    if (!read.ok) return read
    return ok(this.#add(interactionId, read.value.transcript ?? [], read.value.nickname ?? null))
  }

  /** Reads again the transcripts that somebody looked at: called after a line that may have lost some of them. */
  async readAgain(): Promise<void> {
    for (const interactionId of [...this.#known.keys()]) await this.transcript(interactionId)
  }

  /**
   * Says something to the customer. Complete when the chat's log brings this text from an agent, or the reference of the
   * answer; otherwise the transcript is read. It is never said twice.
   */
  async send(interactionId: string, text: string): Promise<Result<Accepted>> {
    const held = this.#chat(interactionId, 'SendMessage')
    if (!held.ok) return held
    if (this.#sending.has(interactionId)) return fail('in-use', 'a message is under way in this chat')
    this.#sending.add(interactionId)
    const before = countSaid(this.#known.get(interactionId)?.lines ?? [], text)
    try {
      return await carryOut(this.#ports, {
        interactionId,
        signs: [saidSign(text)],
        request: () => this.#ports.gws.sendMessage(interactionId, text),
        lookUp: async () => {
          const now = await this.transcript(interactionId)
          return now.ok ? countSaid(now.value.lines, text) > before : null
        },
      })
    } finally {
      this.#sending.delete(interactionId)
    }
  }

  /** Leaves a chat, which ends it for the customer; the interaction stays with the user until it is completed or given away. */
  async leave(interactionId: string): Promise<Result<Accepted>> {
    const held = this.#chat(interactionId, 'Leave')
    if (!held.ok) return held
    return carryOut(this.#ports, {
      interactionId,
      signs: [leftSign],
      request: () => this.#ports.gws.leaveChat(interactionId),
      lookUp: async () => {
        const read = await this.#ports.readHeld()
        const now = this.#ports.held.get(interactionId)
        return read.ok ? now === undefined || now.state === 'LeftChat' : null
      },
    })
  }

  /** Tells the customer that the agent writes, or does no more, where that is offered. */
  async showTyping(interactionId: string, isTyping: boolean): Promise<Result<null>> {
    const held = this.#chat(interactionId, 'SendStartTypingNotification')
    if (!held.ok) return held
    const answer = await this.#ports.gws.showTyping(interactionId, isTyping)
    return answer.ok ? ok(null) : answer
  }

  #add(interactionId: string, lines: readonly ChatLine[], nickname: string | null): ChatTranscript {
    const known = this.#known.get(interactionId)
    const transcript = {
      interactionId,
      nickname: nickname ?? known?.nickname ?? null,
      lines: joinLines(known?.lines ?? [], lines),
    }
    this.#known.set(interactionId, transcript)
    this.#ports.said(transcript)
    return transcript
  }

  #read(held: HeldInteraction): Promise<Result<MediaResource>> {
    return this.#ports.gws.oneOfMedia(refOf(held))
  }

  #chat(interactionId: string, capability?: string): Result<HeldInteraction> {
    const held = this.#ports.held.get(interactionId)
    if (held?.media !== 'chat') return fail('wrong-state', 'the chat is not with this user')
    if (capability === undefined || held.capabilities.includes(capability)) return ok(held)
    return fail('operation-forbidden', `the server does not offer ${capability} for it now`)
  }
}

function countSaid(lines: readonly ChatLine[], text: string): number {
  return lines.filter((line) => line.isAgent && line.text === text).length
}
