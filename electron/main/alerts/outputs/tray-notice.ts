import { Notification } from 'electron'
import type { MainTexts } from '../../texts/main-texts'

/** What to do when the message is clicked, and when this system cannot show it. */
export interface TrayNoticeOptions {
  readonly onOpen: () => void
  readonly onFailed: () => void
}

/**
 * Tells, at the moment when the window goes, that the program stays beside the clock. A click brings the window back.
 * Returns what takes the message away; it must be kept until then, for a collected message loses its click.
 */
export function showTrayNotice({ tray }: MainTexts, { onOpen, onFailed }: TrayNoticeOptions): () => void {
  if (!Notification.isSupported()) {
    onFailed()
    return () => undefined
  }
  const notification = new Notification({ ...tray.notice, silent: true })
  notification.on('click', onOpen)
  notification.on('failed', onFailed)
  notification.show()
  return () => {
    notification.close()
  }
}
