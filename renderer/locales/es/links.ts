import type { UnfinishedPart } from '../catalogue'

/** Links into the console and files of views that were opened. In Spanish. */
export const linksText: UnfinishedPart<'links'> = {
  copied: 'Enlace copiado | {n} enlaces copiados',
  copy: {
    interaction: 'Copiar el enlace a la interacción | Copiar los enlaces a {n} interacciones',
    workbin: 'Copiar el enlace a esta workbin',
    view: 'Copiar el enlace a la vista «{name}»',
  },
  afterSignIn: {
    interaction: 'Inicie sesión y se mostrará la interacción del enlace.',
    workbin: 'Inicie sesión y se mostrará la workbin del enlace.',
    view: 'Inicie sesión y se mostrará la vista del enlace.',
  },
  unknown: {
    interaction: {
      title: 'El enlace lleva a una interacción que no está en el tablero',
      text: 'Ha salido de su workbin o está en otro servidor.',
    },
    workbin: {
      title: 'El enlace lleva a una workbin que no está en el tablero',
      text: 'Quizá no tiene permiso para verla o está en otro servidor.',
    },
    view: {
      title: 'El enlace lleva a una vista que usted no tiene',
      text: 'Pida el archivo de la vista: los enlaces solo llevan su nombre.',
    },
  },
  badLink: {
    title: 'No se pudo leer el enlace',
    text: 'No lo ha creado Switchyard. Pídalo de nuevo.',
  },
  badFile: {
    title: 'No se pudo leer «{file}»',
    text: 'No es un archivo de vistas de este programa o está dañado.',
  },
  views: {
    title: '¿No añadir ninguna vista? | ¿Añadir una vista? | ¿Añadir {n} vistas?',
    text: 'Del archivo «{file}». Sus vistas quedan como están.',
    add: 'Añadir',
    cancel: 'No añadir',
  },
}
