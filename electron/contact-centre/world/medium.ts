/** Every medium that a workbin can hold; the words are the ones of `subresources`. */
export const media = [
  'email',
  'chat',
  'workitem',
  'openmedia',
  'facebook',
  'tweet',
  'facebooksession',
] as const

export type Medium = (typeof media)[number]

export function isMedium(word: string): word is Medium {
  return (media as readonly string[]).includes(word)
}

/** How one medium is spelt in each part of the API. */
export interface MediumSpelling {
  /** Ending of the operation names: `Pull…`, `Add…`. */
  readonly operation: string
  /** Key of the list of items in workbin contents; also the last part of the by-media URL. */
  readonly contentsKey: string
  /** Key that holds the item in a `WorkbinStateChangeMessage`. */
  readonly stateResourceKey: string
  /** CometD channel of the medium. */
  readonly channel: string
  readonly messageType: string
  /** Key that holds the item in the medium's own message. */
  readonly messageKey: string
  /** Field that says Inbound or Outbound. */
  readonly typeField: string
}

function spell(operation: string, contentsKey: string, channel: string): MediumSpelling {
  const word = operation.toLowerCase()
  return {
    operation,
    contentsKey,
    stateResourceKey: `${word}StateResourceV2`,
    channel,
    messageType: `${operation}StateChangeMessage`,
    messageKey: word,
    typeField: `${word}Type`,
  }
}

/**
 * Spelling by medium. E-mail, chat and work item are printed by the vendor; the social media have no channel
 * of their own in the reference, so their changes go to the generic interactions channel.
 */
export const mediumSpelling: Readonly<Record<Medium, MediumSpelling>> = {
  email: spell('Email', 'emails', '/v2/me/emails'),
  chat: spell('Chat', 'chats', '/v2/me/chats'),
  workitem: spell('Workitem', 'workitems', '/v2/me/workitems'),
  openmedia: spell('Openmedia', 'openmedia', '/v2/me/openmedia'),
  facebook: spell('Facebook', 'facebooks', '/v2/me/interactions'),
  tweet: spell('Tweet', 'tweets', '/v2/me/interactions'),
  facebooksession: spell('Facebooksession', 'facebooksessions', '/v2/me/interactions'),
}

/** The medium that an operation such as `PullChat` or `AddEmail` names; `any` for `…Interaction`. */
export function mediumOfOperation(verb: 'Pull' | 'Add', operationName: string): Medium | 'any' | undefined {
  if (operationName === `${verb}Interaction`) return 'any'
  return media.find((medium) => operationName === `${verb}${mediumSpelling[medium].operation}`)
}
