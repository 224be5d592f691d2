import type { ConnectionPhase } from '@shared/domain/connection'
import type { MainTexts } from '../texts/main-texts'
import { counted, filled } from '../texts/plural'
import type { Digest } from './arrival-digest'

/**
 * Names that main knows for the keys of the board; undefined when it has none. `content` is who wrote about what, only
 * where the user or a policy lets notifications tell.
 */
export interface Names {
  readonly workbin: (workbinKey: string) => { readonly workbin: string; readonly owner: string } | undefined
  readonly content: (interactionId: string) => string | undefined
}

/** A message on the desktop. Unless told otherwise it names workbins and owners only: the lock screen shows it, too. */
export interface AlertText {
  readonly title: string
  readonly body: string
}

/** What the tray says in words: the state of the line, and how much is new while somebody is signed in. */
export function trayTooltip({ tray }: MainTexts, phase: ConnectionPhase, unseen: number): string {
  const hasNews = unseen > 0 && phase !== 'signed-out'
  const values = { state: tray.phase[phase], news: countOf(unseen) }
  return filled(hasNews ? tray.stateWithNews : tray.state, values)
}

/** A count as it fits beside an icon. */
export function countOf(count: number): string {
  return count > 99 ? '99+' : String(count)
}

/** What a digest says: one arrival by its place, many by their number. */
export function arrivalText({ arrivals, latest }: Digest, names: Names, texts: MainTexts): AlertText {
  const { language, arrivals: words } = texts
  const place = names.workbin(latest.workbinKey)
  const workbins = new Set(arrivals.map((arrival) => arrival.workbinKey))
  const count = arrivals.length
  if (workbins.size > 1) {
    return {
      title: counted(language, words.inMany, count),
      body: counted(language, words.inManyBody, workbins.size),
    }
  }
  const workbin = place ? plainLine(place.workbin) : words.somewhere
  const content = count === 1 ? names.content(latest.interactionId) : undefined
  return {
    title: counted(language, words.inOne, count, { workbin }),
    body: [place?.owner, content].flatMap((line) => (line ? [plainLine(line)] : [])).join('\n'),
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
