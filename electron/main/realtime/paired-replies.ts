import type { Message } from 'cometd'

/**
 * Gives each reply the id of what it replies to. The library knows its own requests by their ids alone, which a server may
 * leave out of the reply to a poll (Bayeux) and a balancer in trouble gets wrong; without one it would wait for ever and
 * pass for connected. A poll without any reply has failed; the messages that came instead of it are kept.
 * @param requests what one HTTP request carried
 * @param replies what its answer carried
 */
export function pairedReplies(requests: readonly Message[], replies: readonly Message[]): Message[] {
  const asked = new Set(requests.map(({ id }) => id))
  const paired = [...replies]
  for (const { id, channel, subscription } of requests) {
    if (id === undefined || paired.some((reply) => reply.id === id)) continue
    const at = paired.findIndex(
      (reply) =>
        reply.channel === channel &&
        !asked.has(reply.id) &&
        (subscription === undefined || String(reply.subscription) === String(subscription)),
    )
    const reply = paired[at]
    if (reply) paired[at] = { ...reply, id }
    else if (channel === '/meta/connect') {
      paired.push({ id, channel, successful: false, error: '502::the poll has no reply' })
    }
  }
  return paired
}
