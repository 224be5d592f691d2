/** Text for an element or an attribute of XML. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The lines, each two blanks deeper. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
