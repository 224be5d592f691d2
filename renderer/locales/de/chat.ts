import type { UnfinishedPart } from '../catalogue'

/** The conversation of a chat. */
export const chatText: UnfinishedPart<'chat'> = {
  transcript: 'Was im Chat gesagt wurde',
  agent: 'Agent',
  customer: 'Kunde',
  message: 'Nachricht an den Kunden',
  placeholder: 'Dem Kunden schreiben',
  send: 'Senden',
  seenAs: 'Der Kunde sieht Sie als {nickname}. Eingabe sendet.',
  keys: 'Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile',
  left: 'Noch ein Zeichen | Noch {count} Zeichen',
  newLine: 'Ein Kunde schreibt',
  show: 'Anzeigen',
  nothingSaid: 'Noch wurde nichts gesagt.',
  notRead: 'Was bisher gesagt wurde, konnte nicht gelesen werden: {why}',
  readAgain: 'Erneut lesen',
  isLeft: 'Sie haben diesen Chat verlassen. Schließen Sie ihn ab, oder legen Sie ihn bei jemandem ab.',
  notJoined:
    'Der Chat ist bei Ihnen, aber der Server hat Sie nicht hineingelassen: Sie können ihn abschließen oder ablegen.',
  leave: 'Chat verlassen…',
  leaveTitle: 'Diesen Chat verlassen?',
  leaveText:
    'Ist sonst niemand darin, endet der Chat für den Kunden. Die Interaktion bleibt bei Ihnen, bis Sie sie abschließen oder ablegen.',
  leaveNow: 'Chat verlassen',
  stay: 'Bleiben',
}
