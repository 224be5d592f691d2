import type { MediaResource } from './gws-client'
import { isRecord, textOf, type Json } from './json'
import { mediaOfWord } from './media-words'
import { parseMediaResource } from './media-resource'

/** What a workbin holds, and how many of its entries could not be read (no id). */
export interface ParsedContents {
  readonly items: readonly MediaResource[]
  readonly unreadable: number
}

/**
 * The interactions of a workbin resource (page "Workbin Resource"): every key that names a media (`chats`, `emails`,
 * `workitems`, `openmedia…`) and every other array of objects with an id, so that a media kind this version does not
 * know is shown all the same. A workbin without such keys is empty. An interaction that occurs twice is taken once.
 */
export function parseWorkbinContents(workbin: unknown): ParsedContents {
  const items = new Map<string, MediaResource>()
  let unreadable = 0
  if (!isRecord(workbin)) return { items: [], unreadable }
  for (const [key, value] of Object.entries(workbin)) {
    for (const entry of entriesOf(key, value)) {
      const item = parseMediaResource(entry, key)
      if (!item.ok) unreadable += 1
      else if (!items.has(item.value.id)) items.set(item.value.id, item.value)
    }
  }
  return { items: [...items.values()], unreadable }
}

/**
 * The workbins of a contents answer by id: `workbins` keyed by id or as a list (several), `workbin` (one), or the
 * workbin's fields in the answer itself.
 */
export function workbinsOfAnswer(body: Json): ReadonlyMap<string, Json> {
  const { workbins, workbin } = body
  if (Array.isArray(workbins))
    return new Map(workbins.filter(isRecord).map((one) => [textOf(one['id']), one]))
  if (isRecord(workbins)) {
    return new Map(Object.entries(workbins).filter((entry): entry is [string, Json] => isRecord(entry[1])))
  }
  const single = isRecord(workbin) ? workbin : body
  return textOf(single['id']) === '' ? new Map() : new Map([[textOf(single['id']), single]])
}

function entriesOf(key: string, value: unknown): readonly unknown[] {
  if (mediaOfWord(key) !== 'unknown') return Array.isArray(value) ? value : objectEntries(value)
  return Array.isArray(value) && value.some((one) => isRecord(one) && textOf(one['id']) !== '') ? value : []
}

function objectEntries(value: unknown): readonly unknown[] {
  if (!isRecord(value)) return []
  return textOf(value['id']) === '' ? Object.values(value).filter(isRecord) : [value]
}
