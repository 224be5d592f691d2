import type { Notification, NotificationConstructorOptions } from 'electron'
import type { Log } from '../../diagnostics/log'
import type { AlertDesktop, AlertMessage } from '../alert-centre'
import { waysOfTelling } from './ways-of-telling'

/** A notification of the system. */
export type SystemNotification = Pick<Notification, 'show' | 'close'>

/** What the system has for telling; `make` only where `isSupported`. */
export interface SystemTelling {
  readonly isSupported: () => boolean
  readonly make: (
    content: NotificationConstructorOptions,
    on: { readonly click: () => void; readonly failed: () => void },
  ) => SystemNotification
  readonly beep: () => void
}

/** What desktop messages are made of. `onUnshown` gets each message that this system cannot show. */
export interface NotificationsOptions {
  readonly system: SystemTelling
  readonly iconPath?: string
  readonly platform: string
  readonly onOpen: (message: AlertMessage) => void
  readonly onUnshown: (message: AlertMessage) => void
  readonly isDoNotDisturb: () => Promise<boolean>
  readonly log: Log
}

/**
 * Owns the one message that is on the desktop: a newer replaces it. It is kept until then also when it has gone from the
 * screen: Windows lays it into its centre, where it is still to be clicked and to be replaced, and a collected one loses
 * its click.
 */
export function createNotifications(options: NotificationsOptions): AlertDesktop {
  const { system, onOpen, onUnshown, platform, isDoNotDisturb } = options
  let current: SystemNotification | undefined
  let isLogged = false
  const giveUp = (message: AlertMessage): void => {
    if (!isLogged) options.log.warn('this system shows no notifications')
    isLogged = true
    onUnshown(message)
  }
  const clear = (): void => {
    current?.close()
    current = undefined
  }
  const put = (message: AlertMessage): void => {
    clear()
    if (!system.isSupported()) {
      giveUp(message)
      return
    }
    const notification = system.make(contentOf(message, options), {
      click: () => onOpen(message),
      failed: () => {
        if (current === notification) giveUp(message)
      },
    })
    current = notification
    notification.show()
  }
  return {
    ...{ clear, isDoNotDisturb },
    show: (message) => {
      const { isShown, beeps } = waysOfTelling(message, platform)
      if (isShown) put(message)
      if (beeps) system.beep()
    },
  }
}

function contentOf(
  message: AlertMessage,
  { iconPath, platform }: NotificationsOptions,
): NotificationConstructorOptions {
  return {
    title: message.title,
    body: message.body,
    silent: !waysOfTelling(message, platform).rings,
    ...(iconPath === undefined ? {} : { icon: iconPath }),
  }
}
