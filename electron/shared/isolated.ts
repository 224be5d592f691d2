const turns = /[\u202A-\u202E\u2066-\u2069]/
const everyTurn = new RegExp(turns, 'g')
const isolates = /[\u2066-\u2068]/
const [endOfEmbedding, firstStrong, endOfIsolate] = ['\u202C', '\u2068', '\u2069']

/**
 * A text that cannot turn the direction of what is written around it: one with direction controls (Unicode Standard
 * Annex 9) is put into an isolate of its own, what it leaves open is closed, and what would close more than it opened is
 * left out. Any other text is returned as it is.
 */
export function isolated(text: string): string {
  if (!turns.test(text)) return text
  const ends: string[] = []
  const inner = text.replace(everyTurn, (control) => {
    if (control === endOfEmbedding) return ends.at(-1) === endOfEmbedding ? (ends.pop() ?? '') : ''
    if (control === endOfIsolate) {
      const at = ends.lastIndexOf(endOfIsolate)
      return at < 0 ? '' : ends.splice(at).reverse().join('')
    }
    ends.push(isolates.test(control) ? endOfIsolate : endOfEmbedding)
    return control
  })
  return `${firstStrong}${inner}${ends.reverse().join('')}${endOfIsolate}`
}
