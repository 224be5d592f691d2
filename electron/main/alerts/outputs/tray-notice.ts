import { Notification } from 'electron'
import type { MainTexts } from '../../texts/main-texts'

/**
 * Tells, at the moment when the window goes, that the program stays beside the clock. A click brings the window back.
 * Returns what takes the message away; it must be kept until then, for a collected message loses its click.
 */
export function showTrayNotice({ tray }: MainTexts, onOpen: () => void): () => void {
  if (!Notification.isSupported()) return () => undefined
  const notification = new Notification({ ...tray.notice, silent: true })
  notification.on('click', onOpen)
  notification.show()
  return () => {
    notification.close()
  }
}
