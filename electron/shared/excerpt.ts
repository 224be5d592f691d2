/** The beginning of a text that is longer than so many characters, with an ellipsis; no character is cut in two. */
export function excerpt(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`
}
