/**
 * The media of an interaction. `unknown` is a media kind that the server names and this version does not know: it is
 * shown, counted and can be pulled with the general operation.
 */
export const mediaKinds = [
  'email',
  'chat',
  'workitem',
  'openmedia',
  'facebook',
  'facebooksession',
  'tweet',
  'unknown',
] as const

/** One of the media kinds. */
export type MediaKind = (typeof mediaKinds)[number]
