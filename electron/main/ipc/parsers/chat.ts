import * as v from 'valibot'
import type { ChatCommands } from '@shared/contract'
import { LONGEST_CHAT_TEXT } from '@shared/domain/chat'
import { name, oneInteraction, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const text = v.pipe(
  v.string(),
  v.maxLength(LONGEST_CHAT_TEXT),
  v.check((said) => said.trim() !== ''),
)

/** Lets in what the chat commands take. */
export const chatParsers: ParsersOf<keyof ChatCommands> = {
  'chat.transcript': parserOf(oneInteraction),
  'chat.send': parserOf(v.strictObject({ interactionId: name, text })),
  'chat.leave': parserOf(oneInteraction),
  'chat.typing': parserOf(v.strictObject({ interactionId: name, isTyping: v.boolean() })),
}
