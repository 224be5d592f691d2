import {
  computed,
  shallowRef,
  toValue,
  watch,
  type ComputedRef,
  type MaybeRefOrGetter,
  type ShallowRef,
} from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { ChatTranscript } from '@shared/domain/chat'
import type { Failure } from '@shared/failure'
import { useChatStore } from './chat.store'

/** What is under way in a chat. */
export type ChatStep = 'idle' | 'sending' | 'leaving'

/** The conversation of one held chat. */
export interface Chat {
  readonly transcript: ComputedRef<ChatTranscript | null>
  /** Why the transcript could not be read. */
  readonly unread: ShallowRef<Failure | null>
  /** Why the last message was not said, or the chat not left. */
  readonly failure: ShallowRef<Failure | null>
  readonly step: ShallowRef<ChatStep>
  readonly readAgain: () => Promise<void>
  /** Says what is typed; what could not be said stays typed. */
  readonly send: () => Promise<void>
  /** Leaves the chat; true when it is left. */
  readonly leave: () => Promise<boolean>
}

/** Reads the conversation of a held chat, and speaks in it. */
export function useChat(id: MaybeRefOrGetter<string>): Chat {
  const bridge = useBridge()
  const store = useChatStore()
  const unread = shallowRef<Failure | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const step = shallowRef<ChatStep>('idle')

  async function readAgain(): Promise<void> {
    const interactionId = toValue(id)
    const result = await bridge.chat.transcript({ interactionId })
    if (interactionId !== toValue(id)) return
    unread.value = result.ok ? null : result.failure
    if (result.ok) store.take(result.value)
  }

  async function send(): Promise<void> {
    const interactionId = toValue(id)
    const text = store.drafts.get(interactionId) ?? ''
    if (step.value !== 'idle' || text.trim() === '') return
    step.value = 'sending'
    const result = await bridge.chat.send({ interactionId, text: text.trim() })
    step.value = 'idle'
    failure.value = result.ok ? null : result.failure
    if (result.ok && store.drafts.get(interactionId) === text) store.type(interactionId, '')
  }

  async function leave(): Promise<boolean> {
    step.value = 'leaving'
    const result = await bridge.chat.leave({ interactionId: toValue(id) })
    step.value = 'idle'
    failure.value = result.ok ? null : result.failure
    return result.ok
  }

  watch(
    () => toValue(id),
    () => {
      failure.value = null
      void readAgain()
    },
    { immediate: true },
  )
  return {
    transcript: computed(() => store.transcripts.get(toValue(id)) ?? null),
    ...{ unread, failure, step, readAgain, send, leave },
  }
}
