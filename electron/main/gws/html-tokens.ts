/** A piece of HTML: text with its character references resolved, or the begin or end of an element. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: string }
  | { readonly type: 'close'; readonly name: string }

const rawTextElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'],
])

/**
 * Cuts HTML into pieces, as forgiving as mail has to be: what cannot be a tag is text, a tag that never ends takes no more
 * than the rest, and the contents of scripts and styles are left out. Linear in its input; never throws.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const textEnd = next < 0 ? html.length : next
    if (textEnd > at) yield { type: 'text', text: resolveReferences(html.slice(at, textEnd)) }
    if (next < 0) return
    const named = /^<(\/?)([a-z][a-z0-9:-]{0,40})/i.exec(html.slice(next, next + 45))
    if (!named) {
      const end = /^<[!?]/.test(html.slice(next, next + 2)) ? endOfDeclaration(html, next) : next
      if (end === next) yield { type: 'text', text: '<' }
      at = end + 1
      continue
    }
    const name = (named[2] ?? '').toLowerCase()
    const attributesAt = next + named[0].length
    const end = endOfTag(html, attributesAt)
    at = end + 1
    if (named[1] === '/') yield { type: 'close', name }
    else if (rawTextElements.has(name)) at = endOfRawText(html, at, name)
    else yield { type: 'open', name, attributes: html.slice(attributesAt, end) }
  }
}

/** The value of an attribute, as a page would see it; empty when there is none. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(attributes)
  return resolveReferences((found?.[1] ?? '').replace(/^["']|["']$/g, ''))
}

const LONGEST_TAG = 20_000

function endOfTag(html: string, from: number): number {
  let quote = ''
  const limit = Math.min(html.length, from + LONGEST_TAG)
  for (let at = from; at < limit; at += 1) {
    const char = html.charAt(at)
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at
  }
  const plain = html.indexOf('>', from)
  return plain < 0 ? html.length : plain
}

function endOfDeclaration(html: string, from: number): number {
  const isComment = html.startsWith('<!--', from)
  const end = isComment ? html.indexOf('-->', from) : html.indexOf('>', from)
  if (end < 0) return html.length
  return isComment ? end + 2 : end
}

function endOfRawText(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[^>]{0,100}>`, 'ig')
  closing.lastIndex = from
  return closing.exec(html) ? closing.lastIndex : html.length
}

const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const namedCharacters: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, at): [string, string] => [name, String.fromCodePoint(160 + at)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', hellip: '…' }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }),
  ...Object.entries({ bull: '•', trade: '™', zwnj: '', zwj: '', ensp: ' ', emsp: ' ', thinsp: ' ' }),
])

function resolveReferences(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z0-9]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return namedCharacters.get(name) ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    const isCharacter = code > 31 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    return isCharacter || code === 10 ? String.fromCodePoint(code) : ' '
  })
}
