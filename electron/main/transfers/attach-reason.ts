import type { HeldInteraction } from '@shared/domain/transfer'
import { failureOf, type Failure } from '@shared/failure'
import type { GwsClient } from '../gws/gws-client'
import type { WholeApi } from '../gws/whole-api'
import { heldSign } from './move-signs'
import type { MovePorts } from './pull'

/** What attaching needs: moves, and the operations on case data. */
export interface ReasonPorts extends MovePorts {
  readonly gws: GwsClient & Pick<WholeApi, 'changeCaseData'>
  /** The key of case data that takes reasons; empty: none does. */
  readonly reasonKey: () => string
}

const waysToWrite = ['UpdateUserData', 'AttachUserData'] as const

/**
 * Writes the reason of a move into the case data of a held interaction (pages "Interactions API Operations", "Workitem
 * UpdateUserData"). Complete when the media's channel tells of it.
 * @returns why it is not attached, or is not known to be; the move goes on without it
 */
export async function attachReason(
  ports: ReasonPorts,
  held: HeldInteraction,
  reason: string,
): Promise<Failure | undefined> {
  const key = ports.reasonKey()
  if (key === '' || reason === '') return undefined
  const { id: interactionId, media, mediaType, capabilities } = held
  const isTold = capabilities.length > 0
  const way = isTold ? waysToWrite.find((name) => capabilities.includes(name)) : 'UpdateUserData'
  if (!way) return failureOf('operation-forbidden', 'the server takes no case data for it now')
  const { confirmationMs: timeoutMs } = ports
  const waiting = ports.pending.expect({ interactionId, signs: [heldSign], timeoutMs })
  const kind = way === 'UpdateUserData' ? 'Update' : 'Attach'
  const ref = { interactionId, media, mediaType }
  const answer = await ports.gws.changeCaseData(ref, { kind, userData: { [key]: reason } })
  if (!answer.ok) {
    waiting.cancel()
    return answer.failure
  }
  waiting.answeredWith(answer.value.referenceId)
  const outcome = await waiting.outcome
  if (outcome.type === 'refused') return outcome.failure
  return outcome.type === 'confirmed'
    ? undefined
    : failureOf('no-confirmation', 'no word of the case data in time')
}
