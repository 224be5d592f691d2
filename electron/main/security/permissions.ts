import type { Session } from 'electron'

/** Copying text (an interaction's id) to the clipboard by a click; everything else is refused. */
export const allowedPermissions: readonly string[] = ['clipboard-sanitized-write']

/** Whether our own page may do this. Nobody else may do anything. */
function isAllowed(permission: string, origin: string, isAppUrl: (address: string) => boolean): boolean {
  return allowedPermissions.includes(permission) && isAppUrl(origin)
}

/**
 * Refuses every permission of a session but the few that `isAppUrl`'s page needs. Both handlers are set: a check that
 * has no handler is answered with yes. Without `isAppUrl` everything is refused.
 */
export function restrictPermissions(
  session: Session,
  isAppUrl: (address: string) => boolean = () => false,
): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(isAllowed(permission, details.requestingUrl, isAppUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isAllowed(permission, origin, isAppUrl),
  )
  session.setDevicePermissionHandler(() => false)
}
