import type { ChatLine } from './chat'
import type { MediaKind } from './media'
import type { Attachment } from './message'
import type { WorkbinKey } from './workbin'

/** A value of case data (`userData`), flattened: text, number or nothing. */
export type CaseValue = string | number | null

/** One entry of case data. A nested list (one level, page "UpdateUserData") is shown as `list / key`. */
export interface CaseEntry {
  readonly key: string
  readonly value: CaseValue
  /** The list that it stands in, when it does. */
  readonly list?: string
}

/**
 * One interaction as the board shows it. All times are ms since the epoch, null where the server does not tell.
 * `customer`, `subject`, `segment` are the customer's or the site's words: text, never markup; empty when unknown.
 */
export interface InteractionRow {
  readonly id: string
  readonly media: MediaKind
  /** The server's own word for the media, e.g. `promotion` for open media. */
  readonly mediaType: string
  readonly workbinKey: WorkbinKey
  readonly subject: string
  readonly customer: string
  readonly segment: string
  readonly serviceType: string
  readonly state: string
  /** When the customer's message came in. */
  readonly receivedAt: number | null
  /** Since when it lies in this workbin. */
  readonly placedAt: number | null
  /** When the service objective runs out. */
  readonly dueAt: number | null
  readonly isHeld: boolean
  readonly isLocked: boolean
  /** The values of the keys of case data that are shown as columns, as text; absent when no such key has a value. */
  readonly caseValues?: Readonly<Record<string, string>>
}

/** What there is to read about one interaction. `capabilities` is empty in a workbin by design. */
export interface InteractionDetails {
  readonly id: string
  readonly media: MediaKind
  readonly caseData: readonly CaseEntry[]
  readonly capabilities: readonly string[]
  /** The message as plain text; null where the server serves none. */
  readonly body: string | null
  readonly from: string | null
  readonly to: readonly string[]
  /** Whether the server serves the message formatted, too; it is read on demand. */
  readonly hasFormatted: boolean
  readonly attachments: readonly Attachment[]
  /** What was said in a chat; null for other media and where the server serves none. */
  readonly transcript: readonly ChatLine[] | null
}
