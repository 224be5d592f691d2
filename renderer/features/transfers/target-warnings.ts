import type { MediaKind } from '@shared/domain/media'
import type { Owner } from '@shared/domain/owner'

/**
 * Why choosing a target may not end well. `away`: the owner of a workbin is signed out; `crowded`: far more waits there than
 * with the others of its kind; `chat-waits`: a chat lies there without anybody who answers; `wrong-media` and `full`: the
 * agent is not signed in for this medium, or takes no more of it.
 */
export type TargetWarning =
  | {
      readonly why: 'signed-out' | 'away' | 'not-ready' | 'crowded' | 'cannot-be-read' | 'chat-waits'
    }
  | { readonly why: 'wrong-media' | 'full'; readonly media: MediaKind }

/** The media of which the server tells at least once who is signed in for them. */
export function toldMedia(owners: Iterable<Owner>): ReadonlySet<string> {
  const told = new Set<string>()
  for (const { channels = [] } of owners) for (const { media } of channels) told.add(media)
  return told
}

/**
 * Why an agent may not take what is given straight to them, the worst first. Of a medium that the server tells of nobody,
 * nothing is known.
 */
export function warningOfAgent(
  { presence, channels = [] }: Owner,
  media: ReadonlySet<MediaKind>,
  told: ReadonlySet<string>,
): TargetWarning | undefined {
  if (presence === 'unknown') return undefined
  if (presence === 'signed-out') return { why: 'signed-out' }
  const asked = [...media].filter((kind) => told.has(kind))
  const wrong = asked.find((kind) => !channels.some((channel) => channel.media === kind))
  if (wrong) return { why: 'wrong-media', media: wrong }
  const busy = channels.filter((channel) => !channel.isFree && asked.some((kind) => kind === channel.media))
  if (presence === 'not-ready' || busy.some(({ isReady }) => !isReady)) return { why: 'not-ready' }
  const full = asked.find((kind) => busy.some((channel) => channel.media === kind))
  return full && { why: 'full', media: full }
}
