import type { CommandParsers } from './command-gate'
import { aboutParsers } from './parsers/about'
import { actionLogParsers } from './parsers/action-log'
import { alertsParsers } from './parsers/alerts'
import { batchesParsers } from './parsers/batches'
import { boardParsers } from './parsers/board'
import { filesParsers } from './parsers/files'
import { chatParsers } from './parsers/chat'
import { interactionsParsers } from './parsers/interactions'
import { networkParsers } from './parsers/network'
import { sessionParsers } from './parsers/session'
import { settingsParsers } from './parsers/settings'
import { supportParsers } from './parsers/support'
import { transfersParsers } from './parsers/transfers'
import { updatesParsers } from './parsers/updates'
import { viewsParsers } from './parsers/views'
import { windowParsers } from './parsers/window'

/** Lets in only what the contract names: no unknown keys, every text and list bounded. */
export const commandParsers: CommandParsers = {
  ...windowParsers,
  ...sessionParsers,
  ...boardParsers,
  ...transfersParsers,
  ...batchesParsers,
  ...interactionsParsers,
  ...chatParsers,
  ...actionLogParsers,
  ...networkParsers,
  ...alertsParsers,
  ...settingsParsers,
  ...supportParsers,
  ...filesParsers,
  ...viewsParsers,
  ...updatesParsers,
  ...aboutParsers,
}
