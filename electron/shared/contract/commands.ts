import { windowCommandNames, type WindowCommands } from './commands/window'
import { sessionCommandNames, type SessionCommands } from './commands/session'
import { boardCommandNames, type BoardCommands } from './commands/board'
import { transfersCommandNames, type TransfersCommands } from './commands/transfers'
import { batchesCommandNames, type BatchesCommands } from './commands/batches'
import { viewsCommandNames, type ViewsCommands } from './commands/views'
import { filesCommandNames, type FilesCommands } from './commands/files'
import { chatCommandNames, type ChatCommands } from './commands/chat'
import { interactionsCommandNames, type InteractionsCommands } from './commands/interactions'
import { actionLogCommandNames, type ActionLogCommands } from './commands/action-log'
import { networkCommandNames, type NetworkCommands } from './commands/network'
import { alertsCommandNames, type AlertsCommands } from './commands/alerts'
import { supportCommandNames, type SupportCommands } from './commands/support'
import { settingsCommandNames, type SettingsCommands } from './commands/settings'
import { aboutCommandNames, type AboutCommands } from './commands/about'
import { updatesCommandNames, type UpdatesCommands } from './commands/updates'

export { zoomSteps, type AppInfo, type OpeningState, type ZoomStep } from './commands/window'

/** Every command that the screen can give. One input object, one output, always answered with a `Result`. */
export interface Commands
  extends
    WindowCommands,
    SessionCommands,
    BoardCommands,
    TransfersCommands,
    BatchesCommands,
    InteractionsCommands,
    ChatCommands,
    ActionLogCommands,
    NetworkCommands,
    AlertsCommands,
    SettingsCommands,
    SupportCommands,
    FilesCommands,
    ViewsCommands,
    UpdatesCommands,
    AboutCommands {}

/** The names of all commands; the compiler refuses this list when one is missing. */
export const commandNames = [
  ...windowCommandNames,
  ...sessionCommandNames,
  ...boardCommandNames,
  ...transfersCommandNames,
  ...batchesCommandNames,
  ...interactionsCommandNames,
  ...chatCommandNames,
  ...actionLogCommandNames,
  ...networkCommandNames,
  ...alertsCommandNames,
  ...settingsCommandNames,
  ...supportCommandNames,
  ...filesCommandNames,
  ...viewsCommandNames,
  ...updatesCommandNames,
  ...aboutCommandNames,
] as const satisfies readonly (keyof Commands)[]

/** A command's name. */
export type CommandName = (typeof commandNames)[number]

type Missing = Exclude<keyof Commands, CommandName>
const complete: [Missing] extends [never] ? true : Missing = true
void complete
