import type { UnfinishedCatalogue } from './catalogue'
import { aboutText } from './fr/about'
import { actionLogText } from './fr/action-log'
import { actionsText } from './fr/actions'
import { alertsText } from './fr/alerts'
import { appText } from './fr/app'
import { batchesText } from './fr/batches'
import { boardText } from './fr/board'
import { chatText } from './fr/chat'
import { failuresText } from './fr/failures'
import { handlingText } from './fr/handling'
import { interactionText } from './fr/interaction'
import { linksText } from './fr/links'
import { networkText } from './fr/network'
import { sessionText } from './fr/session'
import { settingsText } from './fr/settings'
import { supportText } from './fr/support'
import { transfersText } from './fr/transfers'
import { updatesText } from './fr/updates'

/** All text of the screen in French. */
export const fr: UnfinishedCatalogue = {
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
