import type { ConnectionPhase } from '@shared/domain/connection'
import type { Digest } from './arrival-digest'

/** Names that main knows for the keys of the board; undefined when it has none. */
export interface Names {
  readonly workbin: (workbinKey: string) => { readonly workbin: string; readonly owner: string } | undefined
}

/** A message on the desktop. It names workbins and owners only: what customers wrote stays off the lock screen. */
export interface AlertText {
  readonly title: string
  readonly body: string
}

/** Words of the tray's menu. */
export const trayWords = {
  show: 'Show Switchyard',
  signOut: 'Sign out',
  quit: 'Quit',
} as const

/** Said once, when the window is closed for the first time and the program stays. */
export const trayNotice: AlertText = {
  title: 'Switchyard is still running',
  body: 'Its icon is beside the clock. Quit from its menu.',
}

const phaseWords: Readonly<Record<ConnectionPhase, string>> = {
  'signed-out': 'signed out',
  connecting: 'connecting',
  online: 'live',
  recovering: 'connection lost, reconnecting',
  'session-lost': 'session ended, sign in again',
  incompatible: 'this server is not supported',
}

/** What the tray says in words: the state of the line, and how much is new while somebody is signed in. */
export function trayTooltip(phase: ConnectionPhase, unseen: number): string {
  const news = unseen > 0 && phase !== 'signed-out' ? `, ${countOf(unseen)} new` : ''
  return `Switchyard: ${phaseWords[phase]}${news}`
}

/** A count as it fits beside an icon. */
export function countOf(count: number): string {
  return count > 99 ? '99+' : String(count)
}

/** What a digest says: one arrival by its place, many by their number. */
export function arrivalText({ arrivals, latest }: Digest, names: Names): AlertText {
  const place = names.workbin(latest.workbinKey)
  const workbins = new Set(arrivals.map((arrival) => arrival.workbinKey))
  const count = arrivals.length
  if (workbins.size > 1) {
    return { title: `${count} new interactions`, body: `In ${workbins.size} watched workbins` }
  }
  const workbin = place ? plainLine(place.workbin) : 'a watched workbin'
  return {
    title: count === 1 ? `New in ${workbin}` : `${count} new in ${workbin}`,
    body: place ? plainLine(place.owner) : '',
  }
}

const LONGEST_NAME = 80

/**
 * A server's name as one plain line: some notification daemons read markup, and control or direction characters could
 * make a line say something else.
 */
export function plainLine(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('&', '＆')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(plain)
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : plain
}
