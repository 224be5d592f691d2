import type { Attachment } from '@shared/domain/message'
import type { Dialect } from './dialect'
import { recordsOf, shownText, textOf, type Json } from './json'

/** What one attachment is called, by the field that says so, and its size in bytes where it is told. */
export interface AttachmentEntry {
  readonly name: string
  readonly fileName: string
  readonly size: number | null
}

/**
 * Reads what is attached to a message. That e-mails have attachments is told by page "EmailMessageType" (`AttachmentAdded`),
 * their fields are not documented; an entry that has none of the two names is left out.
 */
export function attachmentEntriesOf(resource: Json): readonly AttachmentEntry[] {
  return recordsOf(resource['attachments']).flatMap((entry) => {
    const [name, fileName] = [textOf(entry['name']), textOf(entry['fileName'])]
    const size = Number(entry['size'] ?? Number.NaN)
    if (name === '' && fileName === '') return []
    return [{ name, fileName, size: Number.isFinite(size) && size >= 0 ? size : null }]
  })
}

/** The attachments as the dialect `attachmentNames` reads them. */
export function attachmentsIn(
  entries: readonly AttachmentEntry[],
  from: Dialect['attachmentNames'],
): readonly Attachment[] {
  if (from === 'none') return []
  return entries.flatMap((entry) => {
    const name = shownText(...(from === 'any' ? [entry.name, entry.fileName] : [entry[from]]))
    return name === '' ? [] : [{ name, size: entry.size }]
  })
}
