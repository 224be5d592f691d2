import type { InteractionRow } from '@shared/domain/interaction'
import { rowFromResource } from '@main/board/resource-row'
import type { MediaResource } from '@main/gws/gws-client'

/** An e-mail as the server describes it, with whatever the test cares about. */
export function aResource(differences: Partial<MediaResource> = {}): MediaResource {
  return {
    ...{ id: 'i1', media: 'email', mediaType: 'email', state: 'InWorkbin', capabilities: [] },
    ...{ subject: 'Delivery date', customer: 'Noor Haddad', segment: 'Gold', serviceType: 'orders' },
    ...{ receivedAt: 1_000, placedAt: 2_000, dueAt: null, isHeld: false, isLocked: false },
    ...{ workbinAgentId: null, workbinName: null, caseData: [], body: null, from: null, to: [] },
    ...differences,
  }
}

/** The same interaction in the supervisor's hands. */
export function aHeldResource(differences: Partial<MediaResource> = {}): MediaResource {
  return aResource({ state: 'Processing', capabilities: ['Transfer', 'Complete'], ...differences })
}

/** The row of such a resource. */
export function aRow(workbinKey: string, differences: Partial<MediaResource> = {}): InteractionRow {
  return rowFromResource(aResource(differences), workbinKey)
}
