import { defineStore } from 'pinia'
import { shallowRef, type ShallowRef } from 'vue'
import type { ChatTranscript } from '@shared/domain/chat'

/** The state of the chat store; maps by interaction id. */
export interface ChatState {
  readonly transcripts: ShallowRef<ReadonlyMap<string, ChatTranscript>>
  /** What is typed and not said yet: it outlives a look at another interaction. */
  readonly drafts: ShallowRef<ReadonlyMap<string, string>>
  /** The chat that the person is asked about, whether to leave it. */
  readonly asked: ShallowRef<string | null>
  readonly take: (transcript: ChatTranscript) => void
  readonly type: (interactionId: string, text: string) => void
  readonly askToLeave: (interactionId: string | null) => void
}

/** The conversations of held chats, as main tells them, and what is typed in them. */
export const useChatStore = defineStore('chat', (): ChatState => {
  const transcripts = shallowRef<ReadonlyMap<string, ChatTranscript>>(new Map())
  const drafts = shallowRef<ReadonlyMap<string, string>>(new Map())

  const asked = shallowRef<string | null>(null)

  /** Takes all that is known of a conversation now. */
  function take(transcript: ChatTranscript): void {
    transcripts.value = new Map(transcripts.value).set(transcript.interactionId, transcript)
  }

  /** Keeps what is typed. */
  function type(interactionId: string, text: string): void {
    drafts.value = new Map(drafts.value).set(interactionId, text)
  }

  /** Asks whether to leave that chat; null asks no more. */
  function askToLeave(interactionId: string | null): void {
    asked.value = interactionId
  }

  return { transcripts, drafts, asked, take, type, askToLeave }
})
