import type { CsrfStore } from '../gws/csrf'
import type { GwsSessionClient } from '../gws/create-gws-client'
import { notificationsUrl } from '../gws/server-address'
import {
  createMessageRouter,
  mediaChannels,
  servicesChannel,
  workbinsChannel,
  type MessageHandlers,
} from '../realtime/message-router'
import { RealtimeClient, type RealtimeListener } from '../realtime/realtime-client'
import type { LiveSessionOptions } from './live-session-options'
import type { SessionAge } from './session-age'

/** What the line of a session is made of besides the options of the session. */
export interface SessionLineParts {
  readonly gws: Pick<GwsSessionClient, 'me'>
  readonly age: SessionAge
  readonly csrf: CsrfStore
  readonly handlers: MessageHandlers
  readonly listener: Omit<RealtimeListener, 'onMessage'>
}

/** The notifications of a session, not yet started: all channels that the console listens to, sorted by what they tell. */
export function createSessionLine(options: LiveSessionOptions, parts: SessionLineParts): RealtimeClient {
  const { now, random, log, server, dialect, http, holdMs } = options
  const { gws, age, csrf, handlers, listener } = parts
  return new RealtimeClient(
    {
      ...{ url: notificationsUrl(server), http: age.watch(http), now, random, log: log.module('realtime') },
      headers: () => (dialect.csrfOnNotifications ? csrf.headers() : {}),
      channels: [workbinsChannel, ...mediaChannels, servicesChannel],
      ...(holdMs === undefined ? {} : { holdMs }),
      renewCsrf: async () => void (await gws.me()),
    },
    { ...listener, onMessage: createMessageRouter(handlers, log.module('messages')) },
  )
}
