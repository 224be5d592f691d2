import type { AlertItem } from '@shared/domain/alert'
import type { AlertTrigger } from '@shared/domain/alert-rule'
import type { InteractionRow } from '@shared/domain/interaction'
import type { JudgedRule } from './rule-match'
import { itemOf, itemOfMember, type Member, type RuleMoves } from './rule-members'

const MINUTE_MS = 60_000

/** What a trigger tells: about which interactions, and how many there are of what it counts. */
export interface Told {
  readonly items: readonly AlertItem[]
  readonly count: number
}

/** What a trigger is told about. `now` is ms since the epoch. */
export interface WatchedMoment {
  readonly now: number
  readonly inside: ReadonlyMap<string, Member>
}

/** What one's own moves left lying where it was put, and since when, ms since the epoch. */
export type Lying = readonly { readonly row: InteractionRow; readonly since: number }[]

/** Decides for one rule when it tells. It owns what it has told already. */
export interface TriggerWatch {
  /** What is there now is no news. */
  readonly begin: (moment: WatchedMoment) => void
  /** Something moved. `isSilent`: the board is not whole, so that numbers to which it only found something are only noted. */
  readonly moved: (moves: RuleMoves, moment: WatchedMoment, isSilent: boolean) => Told | undefined
  readonly timePassed: (moment: WatchedMoment, lying: Lying) => Told | undefined
  /** What came and went while the line was away. */
  readonly missed: (moves: Pick<RuleMoves, 'arrived' | 'left'>) => Told | undefined
}

const silent: TriggerWatch = {
  begin: () => undefined,
  moved: () => undefined,
  timePassed: () => undefined,
  missed: () => undefined,
}

/** Makes what decides for a rule. */
export function watchFor({ rule, matches }: JudgedRule): TriggerWatch {
  const { trigger } = rule
  switch (trigger.kind) {
    case 'arrives':
      return { ...silent, moved: ({ arrived }) => told(arrived), missed: ({ arrived }) => told(arrived) }
    case 'leaves':
      return { ...silent, moved: ({ left }) => told(left), missed: ({ left }) => told(left) }
    case 'waits':
      return waitsWatch(trigger.minutes * MINUTE_MS)
    case 'more-than':
      return numberWatch(trigger.count)
    case 'spike':
      return spikeWatch(trigger)
    case 'unopened':
      return unopenedWatch(trigger.minutes * MINUTE_MS, matches)
  }
}

/** Each wait is told once; an interaction that lies somewhere else waits anew. */
function waitsWatch(limitMs: number): TriggerWatch {
  const toldSince = new Map<string, number>()
  const due = ({ inside, now }: WatchedMoment): (readonly [string, Member])[] => {
    for (const id of toldSince.keys()) if (!inside.has(id)) toldSince.delete(id)
    const fresh: (readonly [string, Member])[] = []
    for (const [id, member] of inside) {
      const { since } = member
      if (since === null || !isDue(since, now) || toldSince.get(id) === since) continue
      toldSince.set(id, since)
      fresh.push([id, member])
    }
    return fresh
  }
  const isDue = (since: number | null, now: number): boolean => since !== null && now - since >= limitMs
  return {
    ...silent,
    begin: (moment) => void due(moment),
    moved: ({ found }, { inside, now }) => {
      for (const { interactionId } of found) {
        const since = inside.get(interactionId)?.since ?? null
        if (since !== null && isDue(since, now)) toldSince.set(interactionId, since)
      }
      return undefined
    },
    timePassed: (moment) => told(due(moment).map(itemOfMember)),
  }
}

/** Told when the number goes over the limit; again only after it has been at the limit or below. */
function numberWatch(limit: number): TriggerWatch {
  let isOver = false
  const follow = ({ inside }: WatchedMoment, items: readonly AlertItem[]): Told | undefined => {
    const wasOver = isOver
    isOver = inside.size > limit
    return isOver && !wasOver ? { items, count: inside.size } : undefined
  }
  return {
    ...silent,
    begin: (moment) => void follow(moment, []),
    moved: ({ arrived, found }, moment, isSilent) => {
      const over = follow(moment, arrived)
      const isNews = arrived.length > 0 || (found.length > 0 && !isSilent)
      return isNews ? over : undefined
    },
    timePassed: (moment) => follow(moment, []),
  }
}

/** So many within so long; told once, then counted from nothing. */
function spikeWatch({ count, minutes }: Extract<AlertTrigger, { kind: 'spike' }>): TriggerWatch {
  let times: readonly number[] = []
  return {
    ...silent,
    begin: () => void (times = []),
    moved: ({ arrived }, { now }) => {
      const recent = times.filter((at) => at > now - minutes * MINUTE_MS)
      times = [...recent, ...arrived.map(() => now)]
      if (arrived.length === 0 || times.length < count) return undefined
      const all = times.length
      times = []
      return { items: arrived, count: all }
    },
  }
}

/** What one gave away and nobody took, once each time that it is given; what was due before is no news. */
function unopenedWatch(limitMs: number, matches: JudgedRule['matches']): TriggerWatch {
  let known = new Set<string>()
  let beganAt = Number.NEGATIVE_INFINITY
  return {
    ...silent,
    begin: ({ now }) => void (beganAt = now),
    timePassed: ({ now }, lying) => {
      const isDue = (dueAt: number): boolean => dueAt > beganAt && dueAt <= now
      const due = lying
        .filter(({ row, since }) => isDue(since + limitMs) && matches(row))
        .map(({ row }) => row)
      const fresh = due.filter(({ id }) => !known.has(id))
      known = new Set(due.map(({ id }) => id))
      return told(fresh.map(itemOf))
    },
  }
}

function told(items: readonly AlertItem[]): Told | undefined {
  return items.length === 0 ? undefined : { items, count: items.length }
}
