/** What a formatted message may be made of; everything else of its markup is left out, its text stays. */
export const messageTags = [
  ...(['p', 'div', 'br', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre'] as const),
  ...(['table', 'tr', 'th', 'td', 'strong', 'em', 'u', 's'] as const),
] as const

/** One of these. */
export type MessageTag = (typeof messageTags)[number]

/**
 * A piece of a formatted message: text, or an element without any attribute. It is plain data, never markup, so nothing in
 * it can run, load or link. A link is its text with the address behind it, a picture its description.
 */
export type MessageNode = string | MessageElement

/** An element of a formatted message. */
export interface MessageElement {
  readonly tag: MessageTag
  readonly children: readonly MessageNode[]
}

/** What is attached to a message. `size` is in bytes, null where the server does not tell. */
export interface Attachment {
  readonly name: string
  readonly size: number | null
}
