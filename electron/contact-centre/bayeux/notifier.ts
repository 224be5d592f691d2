import { renderingOf } from '../rendering'
import type { Centre } from '../centre'
import type { HttpSession } from '../http/sessions'
import {
  chatLineMessage,
  interactionStateMessage,
  mediaMessage,
  workbinChangeMessage,
} from '../wire/messages'
import type { Notification } from '../wire/messages'
import type { Cause, WorldEvent } from '../world/world-event'

type InteractionEvent = Extract<WorldEvent, { kind: 'interaction' }>
type WorkbinEvent = Extract<WorldEvent, { kind: 'workbin' }>

/** Delivers to every Bayeux session of one HTTP session. */
export function notifySession(centre: Centre, session: HttpSession, notification: Notification): void {
  for (const id of centre.bayeux.idsOf(session)) centre.bayeux.deliver(id, notification)
}

/** Turns what happens in the world into CometD messages for exactly those who may hear it. */
export function createNotifier(centre: Centre): (event: WorldEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'workbin':
        notifyWatchers(centre, event)
        return
      case 'interaction':
        for (const session of centre.sessions.ofUser(event.userId)) notifyOwner(centre, session, event)
        return
      case 'chat-line':
        for (const session of centre.sessions.ofUser(event.userId)) {
          const reference = event.cause?.sessionId === session.id ? event.cause.referenceId : undefined
          notifySession(centre, session, chatLineMessage(event.interaction, renderingOf(centre), reference))
        }
    }
  }
}

function notifyWatchers(centre: Centre, event: WorkbinEvent): void {
  if (event.action === 'ItemUpdated' && centre.dialect.itemUpdatedAction === 'absent') return
  const survive = centre.dialect.subscriptionsSurviveHandshake === 'yes'
  const sessions = new Map(centre.sessions.all().map((session) => [session.id, session]))
  for (const watch of centre.subscriptions.watching(event.instance)) {
    const session = sessions.get(watch.sessionId)
    if (session === undefined) continue
    const { workbinUserId, ...groups } = watch.mark
    const named = centre.dialect.workbinUserIdInChanges === 'present' && workbinUserId !== undefined
    const mark = named ? { workbinUserId, ...groups } : groups
    const message = workbinChangeMessage(
      event.action,
      { id: event.instance.definitionId, mark },
      event.interaction,
      renderingOf(centre),
    )
    if (survive) notifySession(centre, session, message)
    else if (watch.bayeuxId !== undefined) centre.bayeux.deliver(watch.bayeuxId, message)
  }
}

function notifyOwner(centre: Centre, session: HttpSession, event: InteractionEvent): void {
  const rendering = {
    ...renderingOf(centre),
    ...(event.state === undefined ? {} : { state: event.state }),
  }
  const cause = event.cause?.sessionId === session.id ? event.cause : undefined
  if (isMediaMessageSent(centre, cause)) {
    const fields = { notification: event.notification, referenceId: referenceIdFor(centre, cause) }
    notifySession(centre, session, mediaMessage(event.interaction, rendering, fields))
  }
  if (isGenericMessageSent(centre, cause)) {
    notifySession(centre, session, interactionStateMessage(event.interaction, rendering, event.notification))
  }
}

function isMediaMessageSent({ dialect }: Centre, cause: Cause | undefined): boolean {
  return cause?.api !== 'group-workbins' || dialect.groupPullMediaMessage !== 'absent'
}

function referenceIdFor({ dialect }: Centre, cause: Cause | undefined): number | undefined {
  const isHidden = cause?.api === 'group-workbins' && dialect.groupPullMediaMessage === 'without-reference'
  return isHidden ? undefined : cause?.referenceId
}

function isGenericMessageSent({ dialect }: Centre, cause: Cause | undefined): boolean {
  if (dialect.genericTopic === 'every-change') return true
  return dialect.genericTopic === 'generic-operations' && cause?.api === 'interactions'
}
