import type { UnfinishedPart } from '../catalogue'

/** Notifications: what is watched, and what a clicked notification shows. */
export const alertsText: UnfinishedPart<'alerts'> = {
  watch: 'Avisarme cuando llegue algo a {name}',
  unwatch: 'Dejar de avisarme sobre {name}',
  notSaved: 'No se pudo guardar lo que usted vigila',
  gone: {
    title: 'Ya no está ahí',
    text: 'La interacción de esta notificación ha salido de su workbin.',
  },
}
