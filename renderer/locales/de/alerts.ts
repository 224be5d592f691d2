import type { UnfinishedPart } from '../catalogue'

/** Notifications: what is watched, and what a clicked notification shows. */
export const alertsText: UnfinishedPart<'alerts'> = {
  watch: 'Benachrichtigen, wenn etwas bei {name} eintrifft',
  unwatch: 'Nicht mehr über {name} benachrichtigen',
  notSaved: 'Was Sie beobachten, konnte nicht gespeichert werden',
  gone: {
    title: 'Sie ist nicht mehr da',
    text: 'Die Interaktion dieser Benachrichtigung hat ihre Workbin verlassen.',
  },
}
