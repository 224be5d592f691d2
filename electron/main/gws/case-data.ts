import type { CaseEntry, CaseValue } from '@shared/domain/interaction'
import { isRecord } from './json'

/**
 * Case data (`userData`) as a list, in the order given and complete, routing leftovers included. A nested list (one
 * level, page "UpdateUserData") becomes entries named `list / key`; anything deeper is shown as its JSON text.
 */
export function parseCaseData(userData: unknown): readonly CaseEntry[] {
  if (!isRecord(userData)) return []
  const entries: CaseEntry[] = []
  for (const key of Object.keys(userData)) {
    const value = userData[key]
    if (!isRecord(value)) {
      entries.push({ key, value: caseValueOf(value) })
      continue
    }
    for (const inner of Object.keys(value)) {
      entries.push({ key: `${key} / ${inner}`, value: caseValueOf(value[inner]), list: key })
    }
  }
  return entries
}

function caseValueOf(value: unknown): CaseValue {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return typeof value === 'object' && value !== null ? jsonTextOf(value) : null
}

function jsonTextOf(value: object): string | null {
  try {
    return JSON.stringify(value)
  } catch {
    return null
  }
}
