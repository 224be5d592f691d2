import type { EventHub } from './ipc/event-hub'
import type { SessionServiceOptions, WorkRules } from './session/session-options'
import type { Settings } from './settings/user-settings'

type NewsOfWork = Pick<SessionServiceOptions, 'onHeld' | 'onHandling' | 'onRecovered' | 'onReminders'>

/** What is told of work in hand goes to the windows as it is. */
export function newsOfWork(hub: EventHub): NewsOfWork {
  return {
    onHeld: (held) => {
      hub.publish('transfers.changed', held)
    },
    onHandling: {
      changed: (interactionId) => hub.publish('interactions.changed', { interactionId }),
      said: (transcript) => hub.publish('chat.said', transcript),
    },
    onRecovered: (moves) => {
      hub.publish('transfers.recovered', moves)
    },
    onReminders: (reminders) => {
      hub.publish('reminders.changed', reminders)
    },
  }
}

/** What the settings say about moving work. */
export function workRulesFrom(settings: ReturnType<Settings['read']>): WorkRules {
  const { undoSeconds, reasonKey, heldTooLongMinutes, nobodyOpenedMinutes } = settings
  return {
    ...{ undoMs: undoSeconds * 1_000, reasonKey },
    heldTooLongMs: heldTooLongMinutes * 60_000,
    nobodyOpenedMs: nobodyOpenedMinutes * 60_000,
  }
}
