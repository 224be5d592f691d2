import type { UnfinishedPart } from '../catalogue'
import { dialectText } from './dialect'

/** The settings screen. */
export const settingsText: UnfinishedPart<'settings'> = {
  title: 'Configuración',
  open: 'Configuración…',
  search: 'Buscar en la configuración',
  none: 'Ningún ajuste tiene que ver con «{query}».',
  notSaved: 'El ajuste no se cambió',
  locked: 'Fijado por su administrador',
  policyProblem:
    'No se pudo leer por completo la directiva de su administrador: {keys}. Comuníqueselo a su administrador.',
  damaged:
    'No se pudieron leer ajustes de estos grupos y tienen su valor predeterminado: {groups}. El archivo se conserva tal como estaba.',
  damagedWhole:
    'No se pudieron leer sus ajustes; se aplican los valores predeterminados. El archivo se conserva tal como estaba.',
  reset: 'Volver al valor predeterminado: {title}',
  resetAll: 'Restablecer todo',
  done: 'Listo',
  zeroIsOff: '0 lo desactiva',
  onePerLine: 'Una por línea',
  outOfBounds: 'Un número entero de {min} a {max}',
  tooLong: 'Como máximo {most} líneas de {longest} caracteres como máximo',
  expert: 'Para expertos',
  expertHelp:
    'Solo si se lo pide un administrador. Un valor incorrecto aquí impide que el programa funcione.',
  groups: {
    appearance: 'Apariencia',
    desktop: 'Este equipo',
    board: 'Tablero',
    alerts: 'Notificaciones',
    work: 'Mover trabajo',
    connection: 'Conexión',
    records: 'Registros',
    updates: 'Actualizaciones',
  },
  units: {
    seconds: 'segundos',
    minutes: 'minutos',
    days: 'días',
    files: 'archivos',
  },
  entries: {
    theme: {
      title: 'Claro u oscuro',
      help: 'Clara u oscura, o como esté configurado el sistema.',
      values: { system: 'Como el sistema', light: 'Clara', dark: 'Oscura' },
    },
    language: {
      title: 'Idioma',
      help: 'El idioma de este programa. Lo que escriben el servidor y los clientes queda como está.',
      values: {
        system: 'Como el sistema',
        en: 'English',
        de: 'Deutsch',
        fr: 'Français',
        ja: '日本語',
        es: 'Español',
      },
    },
    characterKeys: {
      title: 'Atajos de una sola letra',
      help: 'Teclas como R y P actúan mientras la lista tiene el foco. Desactívelas si habla al equipo por voz.',
    },
    startAtLogin: {
      title: 'Iniciar cuando entro en este equipo',
      help: 'Switchyard funciona entonces desde el principio de su jornada.',
    },
    startHidden: {
      title: 'Iniciar entonces en la bandeja del sistema',
      help: 'Sin ventana, cuando lo inicia el equipo. El icono abre la ventana.',
    },
    compact: {
      title: 'Filas compactas',
      help: 'Filas más bajas en la lista: caben más en la pantalla.',
    },
    ageAmberMinutes: {
      title: 'Espera larga a partir de',
      help: 'Una interacción que lleva este tiempo en su workbin se marca en ámbar.',
    },
    ageRedMinutes: {
      title: 'Espera excesiva a partir de',
      help: 'A partir de aquí se marca en rojo. Si se aplican ambos, prevalece el rojo.',
    },
    dueSoonMinutes: {
      title: 'Vence pronto a partir de',
      help: 'Lo que vence dentro de este tiempo se marca en ámbar. Lo vencido está en rojo.',
    },
    alertRules: {
      title: 'Reglas de aviso',
      help: 'De qué se avisa. Cada regla se puede cambiar, desactivar y eliminar en los avisos.',
    },
    alertTimes: {
      title: 'Horas tranquilas',
      help: 'Las horas de silencio y el turno fuera del cual los avisos van solo a la bandeja.',
    },
    customerTextInAlerts: {
      title: 'Asunto y cliente en las notificaciones',
      help: 'Si no, una notificación solo nombra la workbin y su propietario. Otras personas pueden ver su pantalla, y la pantalla de bloqueo también muestra notificaciones.',
    },
    heldTooLongMinutes: {
      title: 'Recordarme lo que tengo yo después de',
      help: 'Se le recuerda una interacción que está en sus manos desde hace más tiempo.',
    },
    nobodyOpenedMinutes: {
      title: 'Listar lo que nadie abrió después de',
      help: 'Lo que usted movió y nadie ha abierto en este tiempo aparece en «A mi cargo». Las reglas de aviso deciden si se le avisa.',
    },
    undoSeconds: {
      title: 'Deshacer un movimiento durante',
      help: 'Cuánto tiempo después de su fin se puede deshacer un movimiento.',
    },
    reasonKey: {
      title: 'Clave de los motivos',
      help: 'La clave de los datos del caso que recibe el motivo de un movimiento. Vacía: los motivos solo quedan en el registro de acciones.',
    },
    servers: {
      title: 'Direcciones de servidores',
      help: 'La pantalla de inicio de sesión las ofrece. Las direcciones de un mismo centro son sus nodos: si uno falla, se usa el siguiente.',
    },
    sessionLimitMinutes: {
      title: 'El servidor finaliza una sesión después de',
      help: 'Cuánto tiempo conserva el servidor una sesión en la que no se pide nada. Se le avisa antes.',
    },
    dialect: {
      title: 'Particularidades del servidor',
      help: 'Lo que la referencia del fabricante deja abierto y cada servidor responde a su manera.',
    },
    allowedServers: {
      title: 'Servidores permitidos',
      help: 'Solo se puede iniciar sesión en estas direcciones. Una lista vacía permite cualquier servidor.',
    },
    trustedCertificates: {
      title: 'Certificados de confianza',
      help: 'Certificados en los que este equipo no confía por sí mismo y que alguien ha aceptado. Cada uno vale para un servidor.',
    },
    certificateExceptions: {
      title: 'Excepciones para certificados',
      help: 'Si los usuarios pueden confiar en un certificado en el que el equipo no confía.',
    },
    demoAllowed: {
      title: 'Datos de demostración',
      help: 'Si la pantalla de inicio de sesión ofrece explorar el programa con datos de demostración.',
    },
    actionLogDays: {
      title: 'Conservar el registro de acciones durante',
      help: 'Lo que es más antiguo se borra de este equipo.',
    },
    logLevel: {
      title: 'Qué contiene el registro técnico',
      help: 'A partir de qué importancia se escribe una línea. «Todo» lo hace largo: para el tiempo en que se busca un fallo.',
      values: { debug: 'Todo', info: 'Lo que ocurre', warn: 'Avisos y errores', error: 'Solo errores' },
    },
    crashServer: {
      title: 'Servidor para los informes de fallos',
      help: 'Una dirección https de su empresa. Sin ella no se recoge ni se envía nada de un fallo.',
    },
    logFiles: {
      title: 'Archivos del registro',
      help: 'Cuántos archivos de 1 MB como máximo puede tener el registro, incluido el actual.',
    },
    updates: {
      title: 'Versiones nuevas',
      help: 'Si Switchyard busca versiones nuevas. Solo pregunta al servidor de actualizaciones que indicó su administrador y nunca instala mientras se mueve algo.',
      values: {
        off: 'No buscar',
        ask: 'Avisarme',
        download: 'Descargar y luego avisarme',
      },
    },
    updateChannel: {
      title: 'Tipo de versiones',
      help: 'Las versiones de prueba llegan antes y pueden tener fallos.',
      values: {
        latest: 'Versiones terminadas',
        beta: 'También versiones de prueba',
      },
    },
    updateServer: {
      title: 'Servidor de actualizaciones',
      help: 'La dirección de la carpeta con la lista de versiones. Sin ella no hay actualizaciones.',
    },
    updateKey: {
      title: 'Clave de actualizaciones',
      help: 'La clave pública con la que debe estar firmada la lista de versiones. Sin ella no hay actualizaciones.',
    },
  },
  dialect: dialectText,
}
