/** How well a text fits what was typed. `at` holds the places of the characters that fit, in their order. */
export interface Fit {
  readonly score: number
  readonly at: readonly number[]
}

const WORD_START = 8
const NEXT_TO_IT = 5
const WHOLE_PREFIX = 20
const FAR = 0.05

/** A text as it is compared: small letters without accents, one character for each of the original. */
export function plainOf(text: string): string {
  return Array.from(text, plainCharacter).join('')
}

/**
 * Whether all characters that were typed come in the text, in this order; spaces between them do not matter. Beginnings
 * of words and neighbours count more, and what comes early. Both texts are as `plainOf` gives them; an empty query fits
 * everything alike. Null when the text does not fit.
 */
export function fitOf(query: string, text: string): Fit | null {
  const wanted = query.replaceAll(/\s+/g, '')
  if (wanted === '') return { score: 0, at: [] }
  const starts = startsOf(text)
  let best: Fit | null = null
  for (
    let from = text.indexOf(wanted.charAt(0));
    from >= 0;
    from = text.indexOf(wanted.charAt(0), from + 1)
  ) {
    const fit =
      fitFrom(wanted, text, { from, starts, prefers: starts }) ?? fitFrom(wanted, text, { from, starts })
    if (!fit) break
    if (!best || fit.score > best.score) best = fit
  }
  return best
}

interface Attempt {
  readonly from: number
  readonly starts: ReadonlySet<number>
  /** Places to leap to, even over other places that fit. A leap may go too far, so the fallback is to make none. */
  readonly prefers?: ReadonlySet<number>
}

function fitFrom(wanted: string, text: string, { from, starts, prefers }: Attempt): Fit | null {
  const at = [from]
  let score = scoreAt(from, -1, starts)
  for (let index = 1; index < wanted.length; index += 1) {
    const last = at.at(-1) ?? from
    const place = nextPlace(text, wanted.charAt(index), last + 1, prefers)
    if (place < 0) return null
    at.push(place)
    score += scoreAt(place, last, starts)
  }
  const isPrefix = from === 0 && at.length - 1 === at.at(-1)
  return { score: score + (isPrefix ? WHOLE_PREFIX : 0) - text.length * FAR, at }
}

/** The neighbour if it fits, else the next beginning of a word that fits, else the next place at all. */
function nextPlace(
  text: string,
  character: string,
  from: number,
  prefers: ReadonlySet<number> | undefined,
): number {
  const first = text.indexOf(character, from)
  if (first <= from || !prefers) return first
  for (let place = first; place >= 0; place = text.indexOf(character, place + 1)) {
    if (prefers.has(place)) return place
  }
  return first
}

function scoreAt(place: number, last: number, starts: ReadonlySet<number>): number {
  return (
    1 +
    (starts.has(place) ? WORD_START : 0) +
    (last >= 0 && place === last + 1 ? NEXT_TO_IT : 0) -
    place * FAR
  )
}

function startsOf(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) starts.add(index)
  return starts
}

function plainCharacter(character: string): string {
  const plain = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.length === character.length ? plain : character
}
