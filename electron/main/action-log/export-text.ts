import { BYTE_ORDER_MARK, csvOf } from '@shared/csv'
import type { ActionLogEntry } from '@shared/domain/action-log'

const columns = [
  ...(['at', 'userName', 'server', 'action', 'interactionId', 'from', 'to', 'reason', 'outcome'] as const),
  ...(['failureReason', 'serverCode', 'referenceId', 'batchId'] as const),
] as const

/** Entries as the text of a file: CSV with the names of the fields as its head, or a JSON list. */
export function exportText(format: 'csv' | 'json', entries: readonly ActionLogEntry[]): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`
  const rows = entries.map((entry) => columns.map((column) => String(entry[column] ?? '')))
  return `${BYTE_ORDER_MARK}${csvOf([columns, ...rows])}`
}
