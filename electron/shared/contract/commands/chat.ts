import type { ChatTranscript } from '../../domain/chat'

/** The conversation of a held chat. */
export interface ChatCommands {
  'chat.transcript': { input: { readonly interactionId: string }; output: ChatTranscript }
  'chat.send': { input: { readonly interactionId: string; readonly text: string }; output: null }
  'chat.leave': { input: { readonly interactionId: string }; output: null }
  'chat.typing': { input: { readonly interactionId: string; readonly isTyping: boolean }; output: null }
}

/** Their names. */
export const chatCommandNames = [
  'chat.transcript',
  'chat.send',
  'chat.leave',
  'chat.typing',
] as const satisfies readonly (keyof ChatCommands)[]
