import type { UnfinishedCatalogue } from './catalogue'
import { aboutText } from './es/about'
import { actionLogText } from './es/action-log'
import { actionsText } from './es/actions'
import { alertsText } from './es/alerts'
import { appText } from './es/app'
import { batchesText } from './es/batches'
import { boardText } from './es/board'
import { chatText } from './es/chat'
import { failuresText } from './es/failures'
import { handlingText } from './es/handling'
import { interactionText } from './es/interaction'
import { linksText } from './es/links'
import { networkText } from './es/network'
import { sessionText } from './es/session'
import { settingsText } from './es/settings'
import { supportText } from './es/support'
import { transfersText } from './es/transfers'
import { updatesText } from './es/updates'

/** All text of the screen in Spanish. */
export const es: UnfinishedCatalogue = {
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
}
