import type { AlertPlace, AlertRule } from '@shared/domain/alert-rule'
import type { ConnectionPhase } from '@shared/domain/connection'
import type { MainTexts } from '../texts/main-texts'
import { counted, filled } from '../texts/plural'
import { weightOf, type BurstPart } from './burst'

/**
 * Names that main knows for the keys of the board; undefined when it has none. `content` is who wrote about what, only
 * where the user or a policy lets notifications tell.
 */
export interface Names {
  readonly workbin: (workbinKey: string) => { readonly workbin: string; readonly owner: string } | undefined
  readonly owner: (ownerKey: string) => string | undefined
  readonly content: (interactionId: string) => string | undefined
}

/** What an alert says. Unless told otherwise it names places only: the lock screen shows it, too. */
export interface AlertText {
  readonly title: string
  readonly body: string
}

/** What the tray says in words: the state of the line, and how much is new while somebody is signed in. */
export function trayTooltip(
  { tray }: MainTexts,
  {
    phase,
    unread,
    isPaused,
  }: { readonly phase: ConnectionPhase; readonly unread: number; readonly isPaused: boolean },
): string {
  const isIn = phase !== 'signed-out'
  const values = { state: tray.phase[phase], news: countOf(unread) }
  const state = filled(unread > 0 && isIn ? tray.stateWithNews : tray.state, values)
  return isPaused && isIn ? filled(tray.paused, { state }) : state
}

/** A count as it fits beside an icon. */
export function countOf(count: number): string {
  return count > 99 ? '99+' : String(count)
}

/** What a burst says: one rule in a sentence, several by their number and a line each. */
export function burstText(parts: readonly BurstPart[], names: Names, texts: MainTexts): AlertText {
  const [only] = parts
  const isMissed = parts.some((part) => part.isMissed)
  if (only && parts.length === 1 && !isMissed) return partText(only, names, texts)
  const { alerts, language } = texts
  const total = parts.reduce((sum, part) => sum + weightOf(part), 0)
  const lines = parts.map((part) => partText(part, { ...names, content: () => undefined }, texts).title)
  return {
    title: counted(language, isMissed ? alerts.meanwhile : alerts.several, total),
    body: lines.slice(-MOST_LINES).reverse().join('\n'),
  }
}

/** What one rule says, with the place in the title and the rest below it. */
function partText({ rule, items, count }: BurstPart, names: Names, texts: MainTexts): AlertText {
  const { alerts, language } = texts
  const { onlyWorkbinKey, latest } = items
  const { trigger } = rule
  const isInOne = onlyWorkbinKey !== undefined && isAboutItems(trigger.kind)
  const only = isInOne ? names.workbin(onlyWorkbinKey) : undefined
  const isInView = isAboutView(rule)
  const place = only && !isInView ? plainLine(only.workbin) : placeName(rule.place, names, texts)
  const values = {
    place,
    time: 'minutes' in trigger ? duration(trigger.minutes, texts) : '',
    limit: 'count' in trigger ? String(trigger.count) : '',
  }
  const content = count === 1 && latest ? names.content(latest.interactionId) : undefined
  const where = only && isInView ? filled(alerts.place.workbin, mapped(only)) : only?.owner
  const below = [rule.name, where, content]
  return {
    title: counted(language, alerts.sentence[trigger.kind], count, values),
    body: below.flatMap((line) => (line ? [plainLine(line)] : [])).join('\n'),
  }
}

function isAboutItems(kind: string): boolean {
  return kind !== 'more-than' && kind !== 'spike'
}

/** What comes into a view or leaves it may lie where it lay all the time. */
function isAboutView({ place, trigger }: AlertRule): boolean {
  return place.kind === 'view' && (trigger.kind === 'arrives' || trigger.kind === 'leaves')
}

/** What a place is called, also when it is not on the board. */
function placeName(place: AlertPlace, names: Names, { alerts }: MainTexts): string {
  switch (place.kind) {
    case 'all':
      return alerts.place.all
    case 'section':
      return alerts.place[place.ownerKind]
    case 'owner': {
      const owner = plainLine(names.owner(place.key) ?? alerts.place.unknown)
      return place.withMembers ? filled(alerts.place.withMembers, { owner }) : owner
    }
    case 'workbin': {
      const known = names.workbin(place.key)
      return known ? filled(alerts.place.workbin, mapped(known)) : alerts.place.unknown
    }
    case 'view':
      return plainLine(place.name)
  }
}

function mapped({
  workbin,
  owner,
}: {
  readonly workbin: string
  readonly owner: string
}): Record<string, string> {
  return { workbin: plainLine(workbin), owner: plainLine(owner) }
}

/** A number of minutes in the largest unit that says it exactly. */
function duration(minutes: number, { alerts, language }: MainTexts): string {
  const { time } = alerts
  if (minutes > 0 && minutes % 1_440 === 0) return counted(language, time.days, minutes / 1_440)
  if (minutes > 0 && minutes % 60 === 0) return counted(language, time.hours, minutes / 60)
  return counted(language, time.minutes, minutes)
}

const LONGEST_NAME = 80
const MOST_LINES = 4

/**
 * A server's name as one plain line: some notification daemons read markup, and control or direction characters could
 * make a line say something else.
 */
export function plainLine(text: string): string {
  const plain = text
    .slice(0, LONGEST_NAME * 10)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('&', '＆')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(plain)
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : plain
}
