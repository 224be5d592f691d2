import { mediaKinds, type MediaKind } from '@shared/domain/media'
import { isRecord, textOf, type Json } from './json'

type KnownMedia = Exclude<MediaKind, 'unknown'>

interface MediaWords {
  /** What follows `Pull` and `Add` in an `operationName`. */
  readonly operation: string
  /** The path under `/me/` of the media's own API; null where no page shows one. */
  readonly path: string | null
}

const wordsOfMedia: Readonly<Record<KnownMedia, MediaWords>> = {
  email: { operation: 'Email', path: 'emails' },
  chat: { operation: 'Chat', path: 'chats' },
  workitem: { operation: 'Workitem', path: 'workitems' },
  openmedia: { operation: 'Openmedia', path: 'openmedia' },
  facebook: { operation: 'Facebook', path: null },
  facebooksession: { operation: 'Facebooksession', path: null },
  tweet: { operation: 'Tweet', path: null },
}

/** The media that the pages of personal workbins name; the group pages name all of them. */
const personalMedia: readonly MediaKind[] = ['email', 'chat', 'workitem']

/**
 * The `operationName` for a pull or an add (pages "PullInteractionFromWorkbin for Supervisor", "PullInteraction from a
 * Group Workbin", "AddInteractionToWorkbin"): the media's own where the page has one, else the general one.
 */
export function workbinOperation(verb: 'Pull' | 'Add', media: MediaKind, isGroup: boolean): string {
  const isNamed = media !== 'unknown' && (isGroup || personalMedia.includes(media))
  return isNamed ? verb + wordsOfMedia[media].operation : `${verb}Interaction`
}

/**
 * The word of a media in `subresources=` (page "Get Group Workbin Content"): `email`, `chat`, `workitem`, `openmedia`,
 * `facebook`, `facebooksession`, `tweet`; null for a media that is not known.
 */
export function subresourceOf(media: MediaKind): string | null {
  return media === 'unknown' ? null : media
}

/**
 * The key of a media in workbin contents and the last part of `…/workbins/{id}/{mediaType}`. Pages print `emails`, `chats`
 * and `workitems`; the others are not documented and null.
 */
export function contentsWordOf(media: MediaKind): string | null {
  return personalMedia.includes(media) ? `${media}s` : null
}

/** The path of the media's own API under `/me/`, e.g. `emails`, `openmedia/promotion`; null where there is none. */
export function mediaPath(media: MediaKind, mediaType: string): string | null {
  if (media === 'unknown') return null
  const { path } = wordsOfMedia[media]
  if (media !== 'openmedia') return path
  return mediaType === '' ? null : `openmedia/${encodeURIComponent(mediaType)}`
}

/**
 * The media that a word of the server means: a key of a workbin's contents (`emails`), of a message (`workitem`,
 * `chatStateResourceV2`) or a channel (`/v2/me/openmedia`). `unknown` for any other word.
 */
export function mediaOfWord(word: string): MediaKind {
  const bare = bareWord(word).toLowerCase()
  if (bare.startsWith('openmedia')) return 'openmedia'
  const singular = bare.replace(/s$/, '')
  return isKnown(bare) ? bare : isKnown(singular) ? singular : 'unknown'
}

/**
 * The media of a resource: what its own fields tell (`chatType`, `emailType`, `workitemType`, `openmediaType`, the
 * path of `uri`, `userData.MediaType`), else what the word beside it means. `mediaType` is the site's own word.
 */
export function mediaOfResource(resource: Json, word: string): { media: MediaKind; mediaType: string } {
  const userData = isRecord(resource['userData']) ? resource['userData'] : {}
  const named = textOf(resource['mediaType']) || textOf(userData['MediaType'])
  const media = mediaByTypeField(resource) ?? firstKnown(word, uriFolder(resource), named)
  if (media !== 'unknown') return { media, mediaType: named || media }
  return { media, mediaType: named || (isGeneralWord(word) ? '' : bareWord(word)) }
}

function bareWord(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1).replace(/StateResourceV2$/, '')
}

function mediaByTypeField(resource: Json): MediaKind | undefined {
  return mediaKinds.find((media) => resource[`${media}Type`] !== undefined)
}

function firstKnown(...words: readonly string[]): MediaKind {
  return words.map(mediaOfWord).find((media) => media !== 'unknown') ?? 'unknown'
}

function uriFolder(resource: Json): string {
  return /\/api\/v2\/([a-z]+)\//i.exec(textOf(resource['uri']))?.[1] ?? ''
}

function isGeneralWord(word: string): boolean {
  return word === '' || /(^|\/)interactions?$/i.test(word)
}

function isKnown(word: string): word is KnownMedia {
  return Object.hasOwn(wordsOfMedia, word)
}
