import { workbinKeyOf } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import { ok, type Result } from '@shared/result'
import type { GwsClient, MediaResource } from '../gws/gws-client'
import type { PendingOperations, Waiting } from '../realtime/pending-operations'
import type { OwnerPlan } from './directory'

const CONFIRMATION_LIMIT_MS = 5_000

/** The sign that a workbin's subscription was confirmed. */
export function subscribedSign(workbinKey: string): string {
  return `subscribed:${workbinKey}`
}

/** What reading an owner gave. Each workbin that was asked for is in `contents`, in `failures`, or in both. */
export interface OwnerContents {
  readonly contents: ReadonlyMap<string, readonly MediaResource[]>
  /** Workbins that could not be read, and those that were but whose notifications are not certain, with the reason. */
  readonly failures: ReadonlyMap<string, Failure>
}

interface Ports {
  readonly gws: GwsClient
  readonly pending: PendingOperations
}

/** How to read: `isSubscribed` when the Bayeux session still has the subscriptions; `onReading` before each reading. */
interface HowToRead {
  readonly isSubscribed: boolean
  readonly onReading: () => void
}

/**
 * Subscribes to an owner's workbins, waits for each confirmation, and only then reads them: in the other order a change
 * can fall between the two (pages "Subscribe", "WorkbinSubscriptionStateChangeMessage"). A subscription that is refused or
 * not confirmed in time does not keep the contents back, but is told as a failure of that workbin. What the server
 * refuses for all together is asked for one by one, so that a single workbin cannot hide the others.
 *
 * Fails as a whole when nothing could be read, or when the server is away, too busy, or forbids it.
 */
export async function readOwner(
  ports: Ports,
  plan: OwnerPlan,
  how: HowToRead,
): Promise<Result<OwnerContents>> {
  const together = await readTogether(ports, plan, how)
  if (together.ok || plan.workbinIds.length < 2 || !mayBeAboutOne(together.failure)) return together
  const contents = new Map<string, readonly MediaResource[]>()
  const failures = new Map<string, Failure>()
  for (const id of plan.workbinIds) {
    const alone = await readTogether(ports, { ...plan, workbinIds: [id] }, how)
    if (alone.ok) {
      contents.set(id, alone.value.contents.get(id) ?? [])
      const doubt = alone.value.failures.get(id)
      if (doubt) failures.set(id, doubt)
    } else if (mayBeAboutOne(alone.failure)) failures.set(id, alone.failure)
    else return alone
  }
  return contents.size === 0 ? together : ok({ contents, failures })
}

async function readTogether(ports: Ports, plan: OwnerPlan, how: HowToRead): Promise<Result<OwnerContents>> {
  const subscription = how.isSubscribed ? ok(new Map<string, Failure>()) : await subscribe(ports, plan)
  if (!subscription.ok) return subscription
  how.onReading()
  const read = await ports.gws.workbinContents(plan.address, plan.workbinIds)
  if (!read.ok) return read
  const contents = new Map(plan.workbinIds.map((id) => [id, read.value.get(id) ?? []]))
  return ok({ contents, failures: subscription.value })
}

/** Whether one workbin may be the reason that all were refused: an inner error of the server may be, a lost line is not. */
function mayBeAboutOne({ code, reason }: Failure): boolean {
  return reason === 'server-error' || !['offline', 'signed-out', 'forbidden'].includes(code)
}

/** Which subscriptions were refused or not confirmed in time. */
async function subscribe(
  { gws, pending }: Ports,
  plan: OwnerPlan,
): Promise<Result<ReadonlyMap<string, Failure>>> {
  const waits = new Map<string, Waiting>()
  for (const id of plan.workbinIds) {
    const signs = [subscribedSign(workbinKeyOf(plan.ownerKey, id))]
    const time = { timeoutMs: CONFIRMATION_LIMIT_MS, timeoutFrom: 'answer' } as const
    waits.set(id, pending.expect({ interactionId: null, signs, ...time }))
  }
  const answer = await gws.subscribe(plan.address, plan.workbinIds)
  if (!answer.ok) {
    for (const wait of waits.values()) wait.cancel()
    return answer
  }
  const failures = new Map<string, Failure>()
  for (const [id, wait] of waits) wait.answeredWith(answer.value.get(id) ?? null)
  for (const [id, wait] of waits) {
    const outcome = await wait.outcome
    if (outcome.type === 'refused') failures.set(id, outcome.failure)
    else if (outcome.type !== 'confirmed')
      failures.set(id, failureOf('no-confirmation', 'the subscription was not confirmed in time'))
  }
  return ok(failures)
}
