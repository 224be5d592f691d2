import type { EventHub } from './ipc/event-hub'
import type { SessionServiceOptions, WorkRules } from './session/session-ports'
import type { Settings } from './settings/user-settings'

/** News that goes to the windows as it is. */
export function plainNewsTo(
  hub: EventHub,
): Pick<SessionServiceOptions, 'onHeld' | 'onOutages' | 'onHandling' | 'onRecovered' | 'onReminders'> {
  return {
    onHeld: (held) => hub.publish('transfers.changed', held),
    onOutages: (outages) => hub.publish('services.changed', outages),
    onRecovered: (moves) => hub.publish('transfers.recovered', moves),
    onReminders: (reminders) => hub.publish('reminders.changed', reminders),
    onHandling: {
      changed: (interactionId) => hub.publish('interactions.changed', { interactionId }),
      said: (transcript) => hub.publish('chat.said', transcript),
    },
  }
}

/** What the settings say about moving work, and when it is done. */
export function workRulesFrom(settings: ReturnType<Settings['read']>): WorkRules {
  const { undoSeconds, reasonKey, heldTooLongMinutes, nobodyOpenedMinutes, alertTimes } = settings
  return {
    ...{ undoMs: undoSeconds * 1_000, reasonKey: reasonKey[0] ?? '' },
    shift: alertTimes.shift,
    heldTooLongMs: heldTooLongMinutes * 60_000,
    nobodyOpenedMs: nobodyOpenedMinutes * 60_000,
  }
}
