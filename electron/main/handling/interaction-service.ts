import { isEditDone, problemOfEdit, type CaseDataEdit } from '@shared/domain/case-data'
import { isOffered, type HeldInteraction } from '@shared/domain/transfer'
import { fail, ok, type Result } from '@shared/result'
import type { GwsSessionClient } from '../gws/create-gws-client'
import type { Accepted } from '../gws/gws-client'
import type { MediaMessage } from '../gws/messages'
import type { CaseDataChange } from '../gws/whole-api'
import type { HeldStore } from '../transfers/held-store'
import { isInMyHands, releasedSign } from '../transfers/move-signs'
import { refOf } from '../transfers/place'
import { carryOut, type CompletionPorts, type Operation } from './completion'

/** What the handling of one sign-in needs. */
export interface HandlingPorts extends CompletionPorts {
  readonly gws: GwsSessionClient
  readonly held: HeldStore
  /** Reads what this user holds and makes the held list what the server says. */
  readonly readHeld: () => Promise<Result<null>>
  /** What there is to read about an interaction has changed. */
  readonly changed: (interactionId: string) => void
}

const acceptedSign = 'accepted'
const caseDataSign = 'case-data-as-asked'
const capabilityOf = { attach: 'AttachUserData', update: 'UpdateUserData', delete: 'DeleteUserData' } as const

/** What is done with an offered or held interaction, other than moving it and talking in it. One thing at a time. */
export class InteractionService {
  readonly #ports: HandlingPorts
  readonly #running = new Set<string>()
  readonly #edits = new Map<string, CaseDataEdit>()

  constructor(ports: HandlingPorts) {
    this.#ports = ports
  }

  /** Takes a message of a media channel. */
  onMediaMessage({ item, notificationType, referenceId }: MediaMessage): void {
    if (notificationType === 'Error') return
    const sign = { referenceId, interactionId: item.id }
    if (isInMyHands(item) && !isOffered(item)) this.#ports.pending.offer({ ...sign, what: acceptedSign })
    const edit = this.#edits.get(item.id)
    if (edit && isEditDone(edit, item.caseData)) this.#ports.pending.offer({ ...sign, what: caseDataSign })
    this.#ports.changed(item.id)
  }

  /** Takes what is offered. Complete when the media's channel brings it in this user's hands and not `Invited`. */
  accept(interactionId: string): Promise<Result<Accepted>> {
    return this.#with(interactionId, 'Accept', (held) => ({
      interactionId,
      signs: [acceptedSign],
      endedSigns: [releasedSign],
      request: () => this.#ports.gws.accept(refOf(held)),
      lookUp: () => this.#look(interactionId, (now) => now !== undefined && !isOffered(now)),
    }))
  }

  /** Refuses what is offered. Complete when the media's channel brings it as no longer in this user's hands. */
  reject(interactionId: string): Promise<Result<Accepted>> {
    return this.#with(interactionId, 'Reject', (held) => ({
      interactionId,
      signs: [releasedSign],
      request: () => this.#ports.gws.reject(refOf(held)),
      lookUp: () => this.#look(interactionId, (now) => now === undefined),
    }))
  }

  /** Tells the server that the user looks at it, where that is offered. Nothing confirms it. */
  async focus(interactionId: string): Promise<Result<null>> {
    const held = this.#held(interactionId, 'SetInFocus')
    if (!held.ok) return held
    const answer = await this.#ports.gws.setInFocus(refOf(held.value))
    return answer.ok ? ok(null) : answer
  }

  /**
   * Changes one entry of the case data. Complete when `PropertiesUpdated` brings this reference, or the entry as asked;
   * otherwise the interaction is read. Fails with `bad-input` before anything is asked when the name does not do.
   */
  async changeCaseData(interactionId: string, edit: CaseDataEdit): Promise<Result<Accepted>> {
    const held = this.#held(interactionId, capabilityOf[edit.kind])
    if (!held.ok) return held
    const before = await this.#ports.gws.interaction(interactionId)
    if (!before.ok) return before
    const problem = problemOfEdit(edit, before.value.caseData)
    if (problem) return fail('bad-input', `the change of case data does not do: ${problem}`)
    return this.#with(interactionId, capabilityOf[edit.kind], (ref) => {
      this.#edits.set(interactionId, edit)
      return {
        interactionId,
        signs: [caseDataSign],
        request: () => this.#ports.gws.changeCaseData(refOf(ref), changeFrom(edit)),
        lookUp: async () => {
          const now = await this.#ports.gws.interaction(interactionId)
          return now.ok ? isEditDone(edit, now.value.caseData) : null
        },
      }
    })
  }

  async #with(
    interactionId: string,
    capability: string,
    operationOn: (held: HeldInteraction) => Operation,
  ): Promise<Result<Accepted>> {
    const held = this.#held(interactionId, capability)
    if (!held.ok) return held
    if (this.#running.has(interactionId))
      return fail('in-use', 'something is under way with this interaction')
    this.#running.add(interactionId)
    try {
      const outcome = await carryOut(this.#ports, operationOn(held.value))
      this.#ports.changed(interactionId)
      return outcome
    } finally {
      this.#running.delete(interactionId)
      this.#edits.delete(interactionId)
    }
  }

  #held(interactionId: string, capability: string): Result<HeldInteraction> {
    const held = this.#ports.held.get(interactionId)
    if (!held) return fail('wrong-state', 'the interaction is not with this user')
    if (!held.capabilities.includes(capability)) {
      return fail('operation-forbidden', `the server does not offer ${capability} for it now`)
    }
    return ok(held)
  }

  async #look(
    interactionId: string,
    isDone: (held: HeldInteraction | undefined) => boolean,
  ): Promise<boolean | null> {
    const read = await this.#ports.readHeld()
    return read.ok ? isDone(this.#ports.held.get(interactionId)) : null
  }
}

function changeFrom(edit: CaseDataEdit): CaseDataChange {
  const { list, name } = edit
  if (edit.kind === 'delete') return { kind: 'Delete', keys: [list === null ? name : [list, name]] }
  const entry = { [name]: edit.value }
  const kind = edit.kind === 'attach' ? 'Attach' : 'Update'
  return { kind, userData: list === null ? entry : { [list]: entry } }
}
