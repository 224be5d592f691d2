/** Reads JSON that somebody may have written with an editor of Windows, which puts a mark before it. Throws as `JSON.parse`. */
export function jsonFrom(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''))
}
