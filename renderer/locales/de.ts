import type { UnfinishedCatalogue } from './catalogue'
import { actionsText } from './de/actions'
import { alertsText } from './de/alerts'
import { appText } from './de/app'
import { boardText } from './de/board'
import { chatText } from './de/chat'
import { failuresText } from './de/failures'
import { handlingText } from './de/handling'
import { interactionText } from './de/interaction'
import { sessionText } from './de/session'
import { transfersText } from './de/transfers'

/** All text of the screen in German. */
export const de: UnfinishedCatalogue = {
  actions: actionsText,
  alerts: alertsText,
  app: appText,
  board: boardText,
  chat: chatText,
  failures: failuresText,
  handling: handlingText,
  interaction: interactionText,
  session: sessionText,
  transfers: transfersText,
}
