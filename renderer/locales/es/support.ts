import type { UnfinishedPart } from '../catalogue'

/** Diagnostics and the support bundle. In Spanish. */
export const supportText: UnfinishedPart<'support'> = {
  open: 'Diagnóstico…',
  title: 'Diagnóstico',
  text: 'Lo que hay entre usted y un tablero que funciona. Nada de esto sale del equipo.',
  running: 'Comprobando…',
  again: 'Comprobar de nuevo',
  copy: 'Copiar como texto',
  copied: 'Copiado',
  reportOf: 'Diagnóstico de Switchyard, {time}',
  outcomes: {
    good: 'en orden',
    note: 'para saber',
    warning: 'conviene mirarlo',
    bad: 'necesita ayuda',
  },
  checks: {
    server: 'Servidor',
    version: 'Versión',
    clock: 'Reloj',
    session: 'Sesión',
    cometd: 'Notificaciones (CometD)',
    proxy: 'Proxy',
    certificate: 'Certificado',
    services: 'Servicios tras el servidor',
    board: 'Tablero',
    disk: 'Disco',
    permissions: 'Permisos',
    policy: 'Directiva',
  },
  found: {
    server: {
      reached: '{server} respondió tras {ms} ms.',
      none: 'Aún no se conoce ningún servidor.',
      failed: '{server} no respondió como debía.',
    },
    version: {
      known: 'Servidor {version}, Switchyard {app}.',
      unknown: 'Switchyard {app}; el servidor no dijo su versión.',
    },
    clock: {
      right: 'Este equipo y el servidor difieren en {seconds} s.',
      wrong: 'Este equipo y el servidor difieren en {seconds} s.',
      unknown: 'El servidor no dijo la hora.',
    },
    session: {
      signedIn: '{user} ha iniciado sesión.',
      signedOut: 'Nadie ha iniciado sesión.',
      lost: 'La sesión ha terminado.',
    },
    cometd: {
      live: 'La línea está activa.',
      off: 'Sin sesión no hay línea.',
      broken: 'La línea está caída.',
    },
    proxy: {
      direct: 'No hay ninguno en el camino.',
      through: 'El camino pasa por {proxy}.',
      asks: '{proxy} pide un nombre de usuario y una contraseña.',
      unknown: 'El sistema no lo dijo.',
    },
    certificate: {
      good: 'Emitido por {issuer}, válido {days} días más.',
      soon: 'Emitido por {issuer}, válido solo {days} días más.',
      excepted: 'Este equipo no confía en él; alguien hizo una excepción. SHA-256 {fingerprint}',
      byPolicy:
        'Este equipo por sí mismo no confía en él; la directiva de su administrador dice que es correcto. SHA-256 {fingerprint}',
      plain: 'La dirección empieza por http: nada va cifrado, tampoco la contraseña.',
      refused: 'Emitido por {issuer} y sin confianza. SHA-256 {fingerprint}',
      unknown: 'El servidor no mostró ninguno.',
    },
    services: {
      good: 'Los {n} funcionan.',
      away: 'No funcionan: {names}.',
      unknown: 'Solo se indican a quien ha iniciado sesión.',
    },
    board: {
      right: 'Comparado con el servidor por turnos, {owners} propietarios: sin diferencias hasta ahora.',
      repaired:
        'Comparado para {owners} propietarios: {drifted} interacciones estaban mal y se han corregido.',
      unread: 'No se pudo leer una workbin. | No se pudieron leer {n} workbins.',
      reading: 'Leídos hasta ahora: {read} de {owners} propietarios.',
      empty: 'Está vacío hasta que alguien inicie sesión.',
    },
    disk: {
      good: 'Hay {megabytes} MB libres.',
      low: 'Solo hay {megabytes} MB libres.',
      refused: 'No se puede escribir en la carpeta del programa.',
    },
    permissions: {
      good: 'Puede ver y mover el trabajo de otros.',
      noSupervisor: 'El servidor no le incluye entre los supervisores.',
      noMoves: 'El servidor no indica la función necesaria para mover.',
      channels: 'Estos canales no se abrieron: {channels}.',
      unknown: 'Se conocen después de iniciar sesión.',
    },
    policy: {
      none: 'Ningún ajuste está impuesto.',
      holds: 'Su administrador impone un ajuste. | Su administrador impone {n} ajustes.',
      damaged: 'No se pudo leer por completo: {keys}.',
    },
  },
  advice: {
    clock: {
      wrong:
        'Deje que este equipo ajuste su hora por sí mismo. De ella dependen las antigüedades del tablero y los certificados.',
    },
    certificate: {
      soon: 'Avise a su administrador: después nadie podrá iniciar sesión.',
      excepted:
        'Pida a su administrador un certificado en el que confíen los equipos y retire después la excepción en los ajustes.',
      plain: 'Pida a su administrador una dirección que empiece por https.',
    },
    services: {
      away: 'Lo que depende de ellos no funciona ahora. Su administrador puede ver por qué.',
    },
    board: {
      repaired: 'No hay nada que hacer. Si el número sigue creciendo, avise a su administrador.',
      unread: 'Léalas de nuevo desde el aviso del tablero o con F5.',
    },
    disk: {
      low: 'Libere espacio: allí se guardan los ajustes, los movimientos y el registro.',
      refused: 'Libere espacio o pida a su administrador permiso para escribir en su propia carpeta.',
    },
    permissions: {
      noSupervisor: 'Pida a su administrador el rol de supervisor; sin él solo se ven las workbins propias.',
      noMoves: 'Pida a su administrador la función api-multimedia.',
      channels: 'Pida a su administrador un puesto predeterminado con estos canales.',
    },
    policy: {
      damaged: 'Diga a su administrador lo que se nombra aquí.',
    },
  },
  bundle: {
    open: 'Exportar paquete de soporte…',
    title: 'Paquete de soporte',
    text: 'Esto es lo que se guardará, palabra por palabra. No contiene contraseñas, datos de casos ni nombres de clientes; revíselo antes de entregarlo.',
    files: 'Archivos del paquete',
    size: '{n} caracteres',
    save: 'Guardar como archivo zip…',
    cancel: 'Cancelar',
    saved: '«{file}» se ha guardado',
  },
}
