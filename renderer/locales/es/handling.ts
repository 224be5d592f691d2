import type { UnfinishedPart } from '../catalogue'

/** What is offered to the supervisor. */
export const handlingText: UnfinishedPart<'handling'> = {
  offered: 'Se le ofrece',
  offeredFor: 'Ofrecida hace {age}',
  offeredText:
    'Acéptela para trabajar en ella. Si la rechaza o tarda demasiado, vuelve al lugar de donde vino.',
  accept: 'Aceptar',
  reject: 'Rechazar',
  focus: 'Poner en primer plano',
  focused: 'El servidor sabe que la está viendo',
  accepted: 'Ahora está a su cargo',
  rejected: 'Rechazada: vuelve a su lugar',
  untitled: 'Sin asunto',
  newOffer: 'Se le ofrece una interacción',
  show: 'Mostrar',
}
