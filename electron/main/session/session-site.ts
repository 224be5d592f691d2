import type { Attachment } from '@shared/domain/message'
import type { ServerPart } from '@shared/domain/site-health'
import type { TransferTargets } from '@shared/domain/transfer'
import { ok, type Result } from '@shared/result'
import { attachmentsIn } from '../gws/attachments'
import type { GwsSessionClient } from '../gws/create-gws-client'
import type { MediaResource } from '../gws/gws-client'
import { openChannels } from './channels'
import type { LiveSessionOptions } from './live-session-options'
import { Outages } from './outages'
import { canMoveWith, type SessionUser } from './signed-in-user'

/** What reading the site needs. */
export interface SessionSiteOptions extends Pick<
  LiveSessionOptions,
  'now' | 'log' | 'dialect' | 'onOutages' | 'onUser'
> {
  readonly gws: Pick<GwsSessionClient, 'startContactCentreSession' | 'myFeatures' | 'services' | 'queues'>
  readonly onReturn: (part: ServerPart) => void
}

/** What the site offers the signed-in user: open channels, features, and the servers behind that work. It owns `user`. */
export class SessionSite {
  readonly outages: Outages
  readonly #options: SessionSiteOptions
  #user: SessionUser

  constructor(user: SessionUser, options: SessionSiteOptions) {
    this.#user = user
    this.#options = options
    const { now, onOutages, onReturn } = options
    this.outages = new Outages({ now, onChange: onOutages, onReturn })
  }

  get user(): SessionUser {
    return this.#user
  }

  /** What can be chosen as a target besides owners and workbins; without an answer no queue is offered by name. */
  async targets(): Promise<TransferTargets> {
    const { gws, log, dialect } = this.#options
    const queues = await gws.queues()
    if (!queues.ok) log.warn('queues not told', { reason: queues.failure.reason })
    const canAddToAgentWorkbin = dialect.addToAgentWorkbin !== 'unsupported'
    return { queues: queues.ok ? queues.value : [], canAddToAgentWorkbin }
  }

  /** What is attached to the message of an interaction, as this server tells it. */
  attachmentsOf({ attachments = [] }: MediaResource): readonly Attachment[] {
    return attachmentsIn(attachments, this.#options.dialect.attachmentNames)
  }

  /** Starts the contact-centre session. Fails when the server cannot be reached. */
  async openChannels(): Promise<Result<null>> {
    const failedChannels = await openChannels(this.#options.gws, this.#options.log)
    if (!failedChannels.ok) return failedChannels
    this.#user = { ...this.#user, failedChannels: failedChannels.value }
    return ok(null)
  }

  /** Interaction Server forgot the channels when it went. */
  async reopenChannels(): Promise<void> {
    await this.openChannels()
    this.#options.onUser(this.#user)
  }

  /** Reads what the user may do, and which servers work. */
  async read(): Promise<void> {
    const { gws, dialect } = this.#options
    const [features] = await Promise.all([gws.myFeatures(), this.readServices()])
    const canMove = dialect.missingFeature === 'ask' || canMoveWith(features)
    this.#user = { ...this.#user, canMove }
  }

  async readServices(): Promise<void> {
    const services = await this.#options.gws.services()
    if (services.ok) this.outages.take(services.value)
    else this.#options.log.warn('services not told', { reason: services.failure.reason })
  }
}
