import { Notification } from 'electron'
import type { Log } from '../../diagnostics/log'
import type { AlertMessage, AlertOutput } from '../arrival-alerts'
import type { Arrival } from '../watches'

/** What desktop messages are made of. `onUnavailable` is called once, when this system shows none. */
export interface NotificationsOptions {
  readonly iconPath?: string
  readonly onOpen: (arrival: Arrival) => void
  readonly onUnavailable: () => void
  readonly log: Log
}

/** Owns the one message that is on the desktop: a newer replaces it. Kept here, for a collected one loses its click. */
export function createNotifications(options: NotificationsOptions): AlertOutput {
  let current: Notification | undefined
  let wasTold = false
  const tellOnce = (): void => {
    if (wasTold) return
    wasTold = true
    options.log.warn('this system shows no notifications')
    options.onUnavailable()
  }
  const clear = (): void => {
    current?.close()
    current = undefined
  }
  return {
    clear,
    show: (message) => {
      clear()
      if (!Notification.isSupported()) {
        tellOnce()
        return
      }
      const notification = notificationOf(message, options)
      notification.on('failed', tellOnce)
      notification.on('close', () => {
        if (current === notification) current = undefined
      })
      current = notification
      notification.show()
    },
  }
}

function notificationOf(message: AlertMessage, { iconPath, onOpen }: NotificationsOptions): Notification {
  const notification = new Notification({
    title: message.title,
    body: message.body,
    silent: message.isUpdate,
    ...(iconPath === undefined ? {} : { icon: iconPath }),
  })
  notification.on('click', () => {
    onOpen(message.opens)
  })
  return notification
}
