import { parseWorkbinKey, type WorkbinKey } from './workbin'

/** What a link leads to. A view is named as the person who opens the link names it. */
export type LinkTarget =
  | { readonly kind: 'interaction'; readonly interactionId: string }
  | { readonly kind: 'workbin'; readonly workbinKey: WorkbinKey }
  | { readonly kind: 'view'; readonly name: string }

/** The scheme of links into the console; the packages register it, or the program itself. */
export const LINK_SCHEME = 'switchyard'

const LONGEST_LINK = 2_000
const LONGEST_NAME = 256
const LONGEST_KEY = 600
const form = /^switchyard:\/\/(interaction|workbin|view)\/([^/?#\s]+)$/i

/** Whether a text claims to be a link into the console, good or bad. */
export function isLink(text: string): boolean {
  return text.toLowerCase().startsWith(`${LINK_SCHEME}:`)
}

/** The link to something: `switchyard://interaction/ID`, `switchyard://workbin/KEY` or `switchyard://view/NAME`. */
export function linkTo(target: LinkTarget): string {
  return `${LINK_SCHEME}://${target.kind}/${encodeURIComponent(wellFormed(nameIn(target)))}`
}

/**
 * What a link leads to; undefined for whatever `linkTo` does not write. A link comes from anywhere, so it can only name
 * what is to be shown: nothing in it is carried out.
 */
export function parseLink(text: string): LinkTarget | undefined {
  if (text.length > LONGEST_LINK) return undefined
  const [, kind = '', part = ''] = form.exec(text) ?? []
  const name = decoded(part)
  return name === undefined ? undefined : targetOf(kind.toLowerCase(), name)
}

function targetOf(kind: string, name: string): LinkTarget | undefined {
  if (kind === 'workbin') {
    const isKey = name.length <= LONGEST_KEY && parseWorkbinKey(name) !== undefined
    return isKey ? { kind, workbinKey: name } : undefined
  }
  if (name.length > LONGEST_NAME) return undefined
  return kind === 'view' ? { kind, name } : { kind: 'interaction', interactionId: name }
}

function nameIn(target: LinkTarget): string {
  switch (target.kind) {
    case 'interaction':
      return target.interactionId
    case 'workbin':
      return target.workbinKey
    case 'view':
      return target.name
  }
}

/** Halves of a character cannot be written into an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/** The plain text of a part; undefined when it is damaged, empty, or holds what nobody can see. */
function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part)
    return text === '' || /[\p{Cc}\p{Cf}]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
