import type { JsonObject } from '../wire/interaction-resource'
import { success } from './answers'
import type { Answer, Call } from './call'

/**
 * The generic list rule of "Request Types": without `fields` only `uris`; with `fields=*` whole objects, with a
 * comma list those fields; other parameters that name a field of the objects filter by equality.
 */
export function listAnswer(call: Call, key: string, objects: readonly JsonObject[]): Answer {
  const wanted = objects.filter((object) => passesFilters(object, call.query))
  const fields = call.query.get('fields')
  if (fields === null) return success({ uris: wanted.map((object) => object['uri']) })
  return success({ [key]: wanted.map((object) => pickFields(object, fields)) })
}

/** One object with the fields of a `fields` parameter. */
function pickFields(object: JsonObject, fields: string): JsonObject {
  if (fields === '*') return object
  const names = new Set(['id', ...fields.split(',').map((name) => name.trim())])
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.has(name)))
}

const reserved = new Set(['fields', 'subresources', 'limit', 'offset', 'sortBy', 'order'])

function passesFilters(object: JsonObject, query: URLSearchParams): boolean {
  return [...query].every(([name, value]) => {
    if (reserved.has(name) || !Object.hasOwn(object, name)) return true
    const actual = object[name]
    return Array.isArray(actual) ? actual.includes(value) : String(actual) === value
  })
}
