import type { UnfinishedPart } from '../catalogue'

/** The conversation of a chat. */
export const chatText: UnfinishedPart<'chat'> = {
  transcript: 'Ce qui a été dit dans le chat',
  agent: 'Agent',
  customer: 'Client',
  message: 'Message au client',
  placeholder: 'Écrire au client',
  send: 'Envoyer',
  seenAs: 'Le client vous voit sous le nom {nickname}. Entrée envoie.',
  keys: 'Entrée envoie, Maj+Entrée passe à la ligne',
  left: 'Encore un caractère | Encore {count} caractères',
  newLine: 'Un client écrit',
  show: 'Afficher',
  nothingSaid: 'Rien n’a encore été dit.',
  notRead: 'Ce qui a été dit jusqu’ici n’a pas pu être lu : {why}',
  readAgain: 'Relire',
  isLeft: 'Vous avez quitté ce chat. Terminez-le ou placez-le chez quelqu’un.',
  notJoined:
    'Ce chat est chez vous, mais le serveur ne vous a pas laissé y entrer : vous pouvez le terminer ou le placer.',
  leave: 'Quitter le chat…',
  leaveTitle: 'Quitter ce chat ?',
  leaveText:
    'Si personne d’autre n’y participe, le chat prend fin pour le client. L’interaction reste chez vous jusqu’à ce que vous la terminiez ou la placiez.',
  leaveNow: 'Quitter le chat',
  stay: 'Rester',
}
