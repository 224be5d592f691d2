import type { ChatTranscript } from '@shared/domain/chat'
import type { ChatLog, MediaMessage } from '../gws/messages'
import { ChatService } from './chat-service'
import { InteractionService, type HandlingPorts } from './interaction-service'

/** What the handling tells. */
export interface HandlingNews {
  /** What there is to read about an interaction has changed. */
  readonly changed: (interactionId: string) => void
  /** Something was said in a held chat, or its transcript was read again. */
  readonly said: (transcript: ChatTranscript) => void
}

/** The handling of one sign-in: what is offered and held, and the chats among it. */
export class Handling {
  readonly interactions: InteractionService
  readonly chats: ChatService

  constructor(ports: Omit<HandlingPorts, 'changed'>, news: HandlingNews) {
    this.interactions = new InteractionService({ ...ports, changed: news.changed })
    this.chats = new ChatService({ ...ports, said: news.said })
  }

  /** Takes a message of a media channel, after the moves have seen it. */
  onMediaMessage(message: MediaMessage): void {
    this.interactions.onMediaMessage(message)
    this.chats.onMediaMessage(message)
  }

  /** Takes what was said in a chat. */
  onChatLog(log: ChatLog): void {
    this.chats.onChatLog(log)
  }
}
