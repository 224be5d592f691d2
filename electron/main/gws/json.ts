import { excerpt } from '@shared/excerpt'
import { isolated } from '@shared/isolated'

/** What stands in a line has no more characters: a million of them in each cell would hold the window up for seconds. */
const MOST_SHOWN = 500

/** A JSON object of unknown content. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object (no array, no null). */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text as it is, a number in digits, everything else as the empty text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}

/** The first value that reads as a text which is not empty; the empty text when there is none. */
export function firstText(...values: readonly unknown[]): string {
  return values.map(textOf).find((text) => text !== '') ?? ''
}

/**
 * The first text that is not empty, fit to stand within a sentence: where a customer turned the direction of writing, it
 * ends with the text, and of a very long one it is the beginning. Not for ids, nor for names by which something is asked.
 */
export function shownText(...values: readonly unknown[]): string {
  return isolated(excerpt(firstText(...values), MOST_SHOWN))
}

/** The first value that reads as a text which is not empty, or null. */
export function textOrNull(...values: readonly unknown[]): string | null {
  return firstText(...values) || null
}

/** The texts of an array; an empty list for anything else. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : []
}

/** The objects of an array, or of an object's values (an answer keyed by id); an empty list for anything else. */
export function recordsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isRecord)
  return isRecord(value) ? Object.values(value).filter(isRecord) : []
}
