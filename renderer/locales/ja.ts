import type { UnfinishedCatalogue } from './catalogue'
import { aboutText } from './ja/about'
import { actionLogText } from './ja/action-log'
import { actionsText } from './ja/actions'
import { alertsText } from './ja/alerts'
import { appText } from './ja/app'
import { batchesText } from './ja/batches'
import { boardText } from './ja/board'
import { chatText } from './ja/chat'
import { failuresText } from './ja/failures'
import { handlingText } from './ja/handling'
import { interactionText } from './ja/interaction'
import { linksText } from './ja/links'
import { networkText } from './ja/network'
import { sessionText } from './ja/session'
import { settingsText } from './ja/settings'
import { supportText } from './ja/support'
import { transfersText } from './ja/transfers'
import { updatesText } from './ja/updates'

/** All text of the screen in Japanese. It has one plural form, so a text that is counted is mostly said once. */
export const ja: UnfinishedCatalogue = {
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
