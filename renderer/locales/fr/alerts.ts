import type { UnfinishedPart } from '../catalogue'

/** Notifications: what is watched, and what a clicked notification shows. */
export const alertsText: UnfinishedPart<'alerts'> = {
  watch: 'M’avertir de ce qui arrive dans {name}',
  unwatch: 'Ne plus m’avertir pour {name}',
  notSaved: 'Votre liste de surveillance n’a pas pu être enregistrée',
  gone: {
    title: 'Elle n’est plus là',
    text: 'L’interaction de cette notification a quitté sa workbin.',
  },
}
