import { workbinKeyOf } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import { ok, failed, type Result } from '@shared/result'
import type { GwsClient, MediaResource } from '../gws/gws-client'
import type { PendingOperations, Waiting } from '../realtime/pending-operations'
import type { OwnerPlan } from './directory'

const CONFIRMATION_LIMIT_MS = 5_000

/** The sign that a workbin's subscription was confirmed. */
export function subscribedSign(workbinKey: string): string {
  return `subscribed:${workbinKey}`
}

/** What reading an owner gave: the contents, and why the notifications are not certain, if so. */
export interface OwnerContents {
  readonly contents: ReadonlyMap<string, readonly MediaResource[]>
  readonly doubt?: Failure
}

/**
 * Subscribes to an owner's workbins, waits for each confirmation, and only then reads them: in the other order a change
 * can fall between the two (pages "Subscribe", "WorkbinSubscriptionStateChangeMessage"). A subscription that is not
 * confirmed in time does not keep the contents back, but is told as a doubt.
 * @param how `isSubscribed` when the Bayeux session still has the subscriptions and only a reading is due; `onReading` is
 * called when the reading is about to be sent
 */
export async function readOwner(
  ports: { readonly gws: GwsClient; readonly pending: PendingOperations },
  plan: OwnerPlan,
  how: { readonly isSubscribed: boolean; readonly onReading: () => void },
): Promise<Result<OwnerContents>> {
  const subscription = how.isSubscribed ? ok(null) : await subscribeOwner(ports, plan)
  if (!subscription.ok && subscription.failure.code !== 'unconfirmed') return subscription
  how.onReading()
  const contents = await ports.gws.workbinContents(plan.address, plan.workbinIds)
  if (!contents.ok) return contents
  const doubt = subscription.ok ? {} : { doubt: subscription.failure }
  return ok({ contents: contents.value, ...doubt })
}

async function subscribeOwner(
  { gws, pending }: { readonly gws: GwsClient; readonly pending: PendingOperations },
  plan: OwnerPlan,
): Promise<Result<null>> {
  const waits = new Map<string, Waiting>()
  for (const id of plan.workbinIds) {
    const signs = [subscribedSign(workbinKeyOf(plan.ownerKey, id))]
    waits.set(id, pending.expect({ interactionId: null, signs, timeoutMs: CONFIRMATION_LIMIT_MS }))
  }
  const answer = await gws.subscribe(plan.address, plan.workbinIds)
  if (!answer.ok) {
    for (const wait of waits.values()) wait.cancel()
    return answer
  }
  for (const [id, wait] of waits) wait.answeredWith(answer.value.get(id) ?? null)
  const outcomes = await Promise.all([...waits.values()].map((wait) => wait.outcome))
  const refused = outcomes.find((outcome) => outcome.type === 'refused')
  if (refused) return failed(refused.failure)
  const isSure = outcomes.every((outcome) => outcome.type === 'confirmed')
  return isSure ? ok(null) : failed(failureOf('no-confirmation', 'a subscription was not confirmed in time'))
}
