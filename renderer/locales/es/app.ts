import type { UnfinishedPart } from '../catalogue'

/** The frame around everything: top bar, banners, status bar, notes. */
export const appText: UnfinishedPart<'app'> = {
  name: 'Switchyard',
  close: 'Cerrar',
  clear: 'Borrar',
  age: {
    seconds: '{n} s',
    minutes: '{n} min',
    hours: '{n} h',
    hoursMinutes: '{h} h {m}',
    days: '{n} d',
    daysHours: '{d} d {h} h',
  },
  key: {
    Mod: 'Ctrl',
    Command: 'Cmd',
    Shift: 'Mayús',
    Alt: 'Alt',
    Enter: 'Intro',
    Escape: 'Esc',
    Space: 'Espacio',
    Tab: 'Tab',
    Menu: 'Menú',
    PageUp: 'Re Pág',
    PageDown: 'Av Pág',
    Home: 'Inicio',
    End: 'Fin',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  seconds: '{n} s',
  toast: {
    label: 'Aviso',
    viewport: 'Avisos ({hotkey})',
  },
  top: {
    find: 'Buscar una interacción',
    findPlaceholder: 'Asunto, cliente, segmento o id',
    held: 'A mi cargo',
    account: 'Cuenta y apariencia',
  },
  line: {
    label: 'Conexión',
    online: 'En directo ({time})',
    partial: 'En directo ({time}), incompleto',
    limited: 'Limitado (datos de {time})',
    onlineUnread: 'En directo',
    partialUnread: 'En directo, nada leído',
    loading: 'Leídas {done} de {total}',
    waiting: 'Leídas {done} de {total}, servidor ocupado hasta las {time}',
    stopReading: 'Detener la lectura',
    connecting: 'Conectando…',
    recovering: 'Reconectando (datos de {time})',
    'session-lost': 'Sesión finalizada',
    incompatible: 'Servidor no compatible',
    'signed-out': 'Sesión cerrada',
  },
  menu: {
    demo: 'Datos de demostración',
    theme: 'Apariencia',
    system: 'Como el sistema',
    light: 'Clara',
    dark: 'Oscura',
    compact: 'Filas compactas',
    signOut: 'Cerrar sesión',
  },
  banner: {
    recovering:
      'Se ha perdido la conexión. Lo que ve era correcto a las {time}; Switchyard se reconecta por sí solo.',
    incompatible: 'Este servidor responde de una manera que Switchyard no entiende.',
    channels:
      'El servidor no pudo abrirle todos los canales ({channels}). Quizá pueda leer, pero no tomar interacciones: pregunte a su administrador por Interaction Server.',
    ending:
      'Su sesión en el servidor finaliza a las {time}. Inicie sesión de nuevo ahora y continuará sin interrupción.',
    signInAgain: 'Iniciar sesión de nuevo',
    outage: {
      interactions:
        'Interaction Server no funciona desde las {time}. Hasta que vuelva, no se pueden mover correos, chats ni elementos de trabajo, ni leer las workbins.',
      contacts:
        'Universal Contact Server no funciona desde las {time}. Pueden faltar textos de correos y datos de clientes.',
      configuration:
        'El servidor que conoce a las personas y los grupos no funciona desde las {time}. Tras un nuevo inicio de sesión, el árbol puede estar incompleto.',
      voice:
        'El servidor de voz no funciona desde las {time}. Su trabajo con las workbins continúa como hasta ahora.',
      other: 'Un servidor de su centro de contacto, {name}, no funciona desde las {time}.',
    },
    cannotMove:
      'A su usuario le falta la función api-multimedia en este servidor, por lo que no se ofrece tomar ni mover interacciones. Su administrador puede añadirla.',
    notSupervisor:
      'Su usuario no tiene el rol de supervisor en este servidor. Es posible que vea menos y que el servidor no le permita tomar interacciones.',
    failed:
      'No se pudieron leer workbins de un propietario. | No se pudieron leer workbins de {n} propietarios.',
    givenUp:
      'La lectura se detuvo: un propietario está sin leer. | La lectura se detuvo: {n} propietarios están sin leer.',
    readOn: 'Seguir leyendo',
    readAgain: 'Volver a leer',
    part: {
      agents: 'los agentes',
      'agent-groups': 'los grupos de agentes',
      'place-groups': 'los grupos de puestos',
    },
    problem: 'El servidor no ha facilitado {part}, por lo que faltan sus workbins. {why}',
  },
  status: {
    interactions: 'ninguna interacción | 1 interacción | {n} interacciones',
    workbins: 'ninguna workbin | una workbin | {n} workbins',
    both: '{interactions} en {workbins}',
    asOf: 'actualizado: {time}',
    corrected: '1 interacción corregida | {n} interacciones corregidas',
    correctedWhy:
      'Switchyard compara el tablero con el servidor por turnos. Desde el inicio de sesión, se mostraban mal tantas interacciones, y ya están corregidas.',
  },
  noTray: {
    title: 'Este escritorio no muestra iconos en el área de notificación',
    text: 'Al cerrar la última ventana termina Switchyard. Esto se dice una sola vez.',
  },
  tray: {
    title: 'Switchyard sigue en marcha',
    text: 'Al cerrar la ventana, permanece en la bandeja junto al reloj. Salga desde allí cuando haya terminado.',
  },
  crash: {
    title: 'Algo ha fallado en esta ventana',
    text: 'No se ha perdido nada: cada movimiento se anota antes de hacerse. Vuelva a cargar la ventana para continuar.',
    reload: 'Volver a cargar',
  },
  noBridge: 'Esta página pertenece al programa Switchyard y no funciona en un navegador.',
  notOpened: 'No se pudo abrir Switchyard: {why}',
}
