import type { MainTexts } from './main-texts'

/** Main's words in Spanish. */
export const spanish: MainTexts = {
  language: 'es',
  tray: {
    show: 'Mostrar Switchyard',
    signOut: 'Cerrar sesión',
    quit: 'Salir',
    state: 'Switchyard: {state}',
    stateWithNews: 'Switchyard: {state}, {news} sin ver',
    phase: {
      'signed-out': 'sesión cerrada',
      connecting: 'conectando',
      online: 'en directo',
      recovering: 'conexión perdida, reconectando',
      'session-lost': 'sesión finalizada, inicie sesión de nuevo',
      incompatible: 'este servidor no es compatible',
    },
    notice: {
      title: 'Switchyard sigue en marcha',
      body: 'Su icono está junto al reloj. Salga desde su menú.',
    },
  },
  arrivals: {
    inOne: { one: 'Nueva en {workbin}', other: '{n} nuevas en {workbin}' },
    somewhere: 'una workbin vigilada',
    inMany: { one: 'Una interacción nueva', other: '{n} interacciones nuevas' },
    inManyBody: { one: 'En una workbin vigilada', other: 'En {n} workbins vigiladas' },
  },
  menu: {
    file: '&Archivo',
    newWindow: 'Ventana nueva',
    close: 'Cerrar ventana',
    quit: 'Salir',
    edit: '&Editar',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: '&Ver',
    normalSize: 'Tamaño normal',
    larger: 'Más grande',
    smaller: 'Más pequeño',
    fullScreen: 'Pantalla completa',
    window: 'Ve&ntana',
    minimize: 'Minimizar',
  },
  file: { csv: 'Tabla (CSV)' },
}
