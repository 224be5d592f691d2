import type { UnfinishedCatalogue } from './catalogue'
import { aboutText } from './de/about'
import { actionLogText } from './de/action-log'
import { actionsText } from './de/actions'
import { alertsText } from './de/alerts'
import { appText } from './de/app'
import { batchesText } from './de/batches'
import { boardText } from './de/board'
import { chatText } from './de/chat'
import { failuresText } from './de/failures'
import { handlingText } from './de/handling'
import { interactionText } from './de/interaction'
import { linksText } from './de/links'
import { networkText } from './de/network'
import { sessionText } from './de/session'
import { settingsText } from './de/settings'
import { supportText } from './de/support'
import { transfersText } from './de/transfers'
import { updatesText } from './de/updates'

/** All text of the screen in German. */
export const de: UnfinishedCatalogue = {
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
