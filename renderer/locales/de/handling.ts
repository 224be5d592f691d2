import type { UnfinishedPart } from '../catalogue'

/** What is offered to the supervisor. */
export const handlingText: UnfinishedPart<'handling'> = {
  offered: 'Ihnen angeboten',
  offeredFor: 'Seit {age} angeboten',
  offeredText:
    'Nehmen Sie sie an, um daran zu arbeiten. Lehnen Sie ab oder warten Sie zu lange, geht sie dorthin zurück, woher sie kam.',
  accept: 'Annehmen',
  reject: 'Ablehnen',
  focus: 'In den Fokus setzen',
  focused: 'Der Server weiß, dass Sie sie ansehen',
  accepted: 'Sie ist jetzt bei Ihnen',
  rejected: 'Abgelehnt: Sie geht zurück',
  untitled: 'Kein Betreff',
  newOffer: 'Ihnen wird etwas angeboten',
  show: 'Zeigen',
}
