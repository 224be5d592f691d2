import type { ConnectionPhase } from '@shared/domain/connection'

/** The shapes of the tray icon. */
export const trayShapes = ['live', 'attention', 'stale', 'signed-out'] as const

/** One of the shapes. */
export type TrayShape = (typeof trayShapes)[number]

/** Which shape says it: trouble that needs the user comes before news, old figures before good ones. */
export function trayShapeOf(phase: ConnectionPhase, unseen: number): TrayShape {
  switch (phase) {
    case 'signed-out':
      return 'signed-out'
    case 'session-lost':
    case 'incompatible':
      return 'attention'
    case 'connecting':
    case 'recovering':
      return 'stale'
    case 'online':
      return unseen > 0 ? 'attention' : 'live'
  }
}
