import { messageTags, type MessageNode, type MessageTag } from '@shared/domain/message'
import { attributeOf, htmlTokens } from './html-tokens'

interface OpenElement {
  readonly tag: MessageTag | 'root'
  readonly children: MessageNode[]
}

const tagOfName: Readonly<Record<string, MessageTag>> = {
  ...Object.fromEntries(messageTags.map((tag) => [tag, tag])),
  ...{ h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', strike: 's', del: 's', ins: 'u' },
  ...{ section: 'div', article: 'div', center: 'div', dd: 'div', dt: 'div', address: 'div', caption: 'div' },
}

const blocks: ReadonlySet<string> = new Set([
  ...['p', 'div', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'pre', 'table'],
])

/** What an element ends when it begins, up to the element that holds both. */
const endedBy: Readonly<
  Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { ends: ['li'], within: ['ul', 'ol'] },
  tr: { ends: ['tr'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
}

const LONGEST_HTML = 400_000
const DEEPEST = 40
const MOST_NODES = 20_000

/**
 * Reads the HTML of a message as plain data that can only be shown: known elements without attributes, and text. Scripts,
 * styles, forms, pictures and everything that would load something are left out; a link keeps its address as text.
 * Bounded in length, depth and number of pieces; never throws.
 */
export function parseMessageHtml(html: string): readonly MessageNode[] {
  const reader = new MessageReader()
  for (const token of htmlTokens(html.slice(0, LONGEST_HTML))) {
    if (reader.isFull) break
    if (token.type === 'text') reader.text(token.text)
    else if (token.type === 'close') reader.close(token.name)
    else reader.open(token.name, token.attributes)
  }
  return reader.end()
}

class MessageReader {
  readonly #stack: OpenElement[] = [{ tag: 'root', children: [] }]
  readonly #links: string[] = []
  #count = 0

  get isFull(): boolean {
    return this.#count >= MOST_NODES
  }

  text(text: string): void {
    const isPre = this.#stack.some(({ tag }) => tag === 'pre')
    this.#add(isPre ? text : text.replace(/[ \t\r\n\f]+/g, ' '))
  }

  open(name: string, attributes: string): void {
    if (name === 'a') this.#links.push(attributeOf(attributes, 'href'))
    if (name === 'img') this.#add(attributeOf(attributes, 'alt'))
    const tag = Object.hasOwn(tagOfName, name) ? tagOfName[name] : undefined
    if (tag === undefined) return
    this.#endWhat(tag)
    if (tag === 'br' || tag === 'hr') {
      this.#add({ tag, children: [] })
      return
    }
    if (this.#stack.length > DEEPEST) return
    const children: MessageNode[] = []
    this.#add({ tag, children })
    this.#stack.push({ tag, children })
  }

  close(name: string): void {
    if (name === 'a') this.#endLink()
    const tag = Object.hasOwn(tagOfName, name) ? tagOfName[name] : undefined
    const at = this.#stack.findLastIndex((open) => open.tag === tag)
    if (at > 0) this.#stack.length = at
  }

  end(): readonly MessageNode[] {
    return this.#stack[0]?.children.filter((node) => node !== ' ') ?? []
  }

  #add(node: MessageNode): void {
    if (node === '' || this.isFull) return
    this.#count += 1
    this.#stack.at(-1)?.children.push(node)
  }

  #endWhat(tag: MessageTag): void {
    const rule = endedBy[tag]
    const ends: readonly string[] = rule?.ends ?? (blocks.has(tag) ? ['p'] : [])
    const within: readonly string[] = rule?.within ?? ['td', 'th', 'li', 'blockquote', 'table']
    for (let at = this.#stack.length - 1; at > 0; at -= 1) {
      const open = this.#stack[at]?.tag ?? 'root'
      if (ends.includes(open)) this.#stack.length = at
      if (within.includes(open)) return
    }
  }

  #endLink(): void {
    const address = this.#links.pop() ?? ''
    const isWorthTelling = /^(https?|mailto|tel):/i.test(address) && !this.#justSaid(address)
    if (isWorthTelling) this.#add(` (${address})`)
  }

  #justSaid(address: string): boolean {
    const last = this.#stack.at(-1)?.children.at(-1)
    return typeof last === 'string' && last.trim() !== '' && address.includes(last.trim())
  }
}
