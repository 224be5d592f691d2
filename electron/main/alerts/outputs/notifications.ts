import { Notification, shell } from 'electron'
import type { Log } from '../../diagnostics/log'
import type { AlertDesktop, AlertMessage } from '../alert-centre'
import { waysOfTelling } from './ways-of-telling'

/** What desktop messages are made of. `onUnshown` gets each message that this system cannot show. */
export interface NotificationsOptions {
  readonly iconPath?: string
  readonly platform: string
  readonly onOpen: (message: AlertMessage) => void
  readonly onUnshown: (message: AlertMessage) => void
  readonly isDoNotDisturb: () => Promise<boolean>
  readonly log: Log
}

/** Owns the one message that is on the desktop: a newer replaces it. Kept here, for a collected one loses its click. */
export function createNotifications(options: NotificationsOptions): AlertDesktop {
  const { onOpen, onUnshown, platform, isDoNotDisturb } = options
  let current: Notification | undefined
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
    if (!Notification.isSupported()) {
      giveUp(message)
      return
    }
    const notification = notificationOf(message, options)
    notification.on('click', () => onOpen(message))
    notification.on('failed', () => giveUp(message))
    notification.on('close', () => {
      if (current === notification) current = undefined
    })
    current = notification
    notification.show()
  }
  return {
    ...{ clear, isDoNotDisturb },
    show: (message) => {
      const { isShown, beeps } = waysOfTelling(message, platform)
      if (isShown) put(message)
      if (beeps) shell.beep()
    },
  }
}

function notificationOf(message: AlertMessage, { iconPath, platform }: NotificationsOptions): Notification {
  return new Notification({
    title: message.title,
    body: message.body,
    silent: !waysOfTelling(message, platform).rings,
    ...(iconPath === undefined ? {} : { icon: iconPath }),
  })
}
