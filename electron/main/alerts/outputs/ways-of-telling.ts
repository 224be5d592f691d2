import type { AlertMessage } from '../alert-centre'

/** How a message reaches somebody: by a notification, which may ring, and by a sound of our own. */
export interface WaysOfTelling {
  readonly isShown: boolean
  /** Whether the notification is to ring by itself. */
  readonly rings: boolean
  readonly beeps: boolean
}

/**
 * Windows and macOS tell no program whether their user wants to be left alone, but keep notifications quiet then. So there
 * nothing ever sounds but a notification, even if only a sound was asked for. On Linux the app asks (see
 * `isDoNotDisturb`), and notifications are silent in most desktops.
 */
export function waysOfTelling(
  { hasSound, isSoundOnly, isUpdate }: Pick<AlertMessage, 'hasSound' | 'isSoundOnly' | 'isUpdate'>,
  platform: string,
): WaysOfTelling {
  const rings = hasSound && !isUpdate
  const isLinux = platform === 'linux'
  return { isShown: !isSoundOnly || (rings && !isLinux), rings, beeps: rings && isLinux }
}
