import type { UnfinishedPart } from '../catalogue'

/** What is offered to the supervisor. */
export const handlingText: UnfinishedPart<'handling'> = {
  offered: 'Proposées',
  offeredFor: 'Proposée depuis {age}',
  offeredText:
    'Acceptez-la pour la traiter. Si vous la refusez ou attendez trop longtemps, elle retourne d’où elle vient.',
  accept: 'Accepter',
  reject: 'Refuser',
  focus: 'Mettre au premier plan',
  focused: 'Le serveur sait que vous la consultez',
  accepted: 'Elle est maintenant chez vous',
  rejected: 'Refusée : elle repart',
  untitled: 'Sans objet',
  newOffer: 'Une interaction vous est proposée',
  show: 'Afficher',
}
