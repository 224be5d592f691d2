import { aboutText } from './en/about'
import { actionLogText } from './en/action-log'
import { actionsText } from './en/actions'
import { alertsText } from './en/alerts'
import { appText } from './en/app'
import { batchesText } from './en/batches'
import { boardText } from './en/board'
import { chatText } from './en/chat'
import { failuresText } from './en/failures'
import { handlingText } from './en/handling'
import { interactionText } from './en/interaction'
import { linksText } from './en/links'
import { networkText } from './en/network'
import { sessionText } from './en/session'
import { settingsText } from './en/settings'
import { supportText } from './en/support'
import { transfersText } from './en/transfers'
import { updatesText } from './en/updates'

/** All text of the screen in English; the other languages have the same shape. */
export const en = {
  about: aboutText,
  actionLog: actionLogText,
  actions: actionsText,
  alerts: alertsText,
  app: appText,
  batches: batchesText,
  board: boardText,
  chat: chatText,
  failures: failuresText,
  handling: handlingText,
  interaction: interactionText,
  links: linksText,
  network: networkText,
  session: sessionText,
  settings: settingsText,
  support: supportText,
  transfers: transfersText,
  updates: updatesText,
} as const
