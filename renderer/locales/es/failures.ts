import type { UnfinishedPart } from '../catalogue'

/** The sentences of every failure. `who` is the person who has what was asked for. */
export const failuresText: UnfinishedPart<'failures'> = {
  'host-not-found': {
    title: 'No se conoce ningún servidor con esta dirección.',
    advice:
      'Compruebe que la dirección del servidor esté bien escrita. Si lo está, compruebe que esté en la red de la empresa o en la VPN.',
  },
  'nothing-listens': {
    title: 'El equipo responde, pero allí no escucha ningún servidor.',
    advice:
      'Compruebe el puerto de la dirección o pregunte a su administrador si el servidor está en marcha.',
  },
  'timed-out': {
    title: 'El servidor no respondió a tiempo.',
    advice: 'Inténtelo de nuevo en un momento. Si continúa así, compruebe su conexión de red o la VPN.',
  },
  'connection-lost': {
    title: 'La conexión se cortó antes de que el servidor respondiera.',
    advice: 'Compruebe su conexión de red e inténtelo de nuevo.',
  },
  'certificate-expired': {
    title: 'El certificado de seguridad del servidor ha caducado.',
    advice:
      'No se envió nada. Pida a su administrador que renueve el certificado y compruebe la fecha de este equipo.',
  },
  'certificate-untrusted': {
    title: 'Este equipo no confía en el certificado de seguridad del servidor.',
    advice:
      'No se envió nada. Pida a su administrador que instale el certificado raíz de la empresa en este equipo.',
  },
  'certificate-wrong-host': {
    title: 'El certificado de seguridad del servidor pertenece a otra dirección.',
    advice: 'No se envió nada. Use la dirección que figura en el certificado o pídasela a su administrador.',
  },
  'proxy-refused': {
    title: 'El proxy que lleva al servidor rechazó la conexión.',
    advice:
      'Compruebe la configuración del proxy de este equipo o pida a su administrador que permita este servidor.',
  },
  'proxy-login-needed': {
    title: 'El proxy que lleva al servidor pide un nombre de usuario y una contraseña.',
    advice: 'Introduzca los del proxy en la ventana que se ha abierto. No son los del centro de contacto.',
  },
  'server-error': {
    title: 'El servidor comunicó un error propio.',
    advice:
      'Inténtelo de nuevo en un momento. Si vuelve a ocurrir, indique a su administrador la hora y los detalles de abajo.',
  },
  'server-busy': {
    title: 'El servidor está demasiado ocupado en este momento.',
    advice: 'Espere un momento e inténtelo de nuevo.',
  },
  'interaction-server-down': {
    title: 'El Interaction Server del centro de contacto no está disponible.',
    advice:
      'Las workbins no se pueden leer ni cambiar hasta que vuelva. Inténtelo más tarde o avise a su administrador.',
  },
  cancelled: {
    title: 'Usted lo canceló.',
    advice: 'No se cambió nada. Empiece de nuevo cuando quiera.',
  },
  'wrong-password': {
    title: 'El servidor no acepta este nombre de usuario y contraseña.',
    advice: 'Compruebe ambos y vuelva a escribir la contraseña. Fíjese en las mayúsculas.',
  },
  'session-ended': {
    title: 'Su sesión en el servidor ha finalizado.',
    advice: 'Inicie sesión de nuevo. Lo que ve se queda donde está.',
  },
  'password-change-needed': {
    title: 'Debe cambiar su contraseña antes de iniciar sesión.',
    advice: 'Cámbiela como se hace en su empresa y después inicie sesión aquí con la nueva.',
  },
  'no-permission': {
    title: 'Su usuario no tiene permiso para hacer esto.',
    advice: 'Pida el permiso a su administrador o recurra a un compañero que lo tenga.',
  },
  'operation-forbidden': {
    title: 'El servidor no permite esto ahora con la interacción.',
    advice:
      'Mire su estado: puede estar bloqueada, retenida o abierta en otro lugar. Elija otra acción o inténtelo más tarde.',
  },
  'csrf-refused': {
    title: 'El servidor rechazó la solicitud por no considerarla segura.',
    advice:
      'Cierre la sesión y vuelva a iniciarla. Si no basta, avise a su administrador de que se rechaza el token de seguridad.',
  },
  'set-by-policy': {
    title: 'Su administrador ha fijado este ajuste.',
    advice: 'No se cambió nada. Hable con su administrador si tiene que ser distinto.',
  },
  'forbidden-by-policy': {
    title: 'Su administrador no permite esto.',
    advice: 'No se envió nada. Use el servidor que le indique su administrador o pida que se permita este.',
  },
  'policy-unreadable': {
    title: 'No se puede leer la directiva de su administrador para este programa.',
    advice:
      'Nadie puede iniciar sesión aquí hasta que se repare. Avise a su administrador; el registro indica qué falla.',
  },
  'resource-gone': {
    title: 'Esto ya no está en el servidor.',
    advice: 'Se finalizó, se movió o se eliminó. El tablero muestra lo que hay ahora.',
  },
  'no-such-target': {
    title: 'El lugar al que debería ir no existe.',
    advice: 'Elija otro agente, workbin o cola. Escriba el nombre de la cola exactamente.',
  },
  'taken-by-someone-else': {
    title: 'Alguien se adelantó: la interacción ya no está en esta workbin.',
    advice: 'No se cambió nada. Elija otra o búsquela en el tablero para ver dónde está ahora.',
  },
  'wrong-state': {
    title: 'La interacción está en un estado que no permite esto.',
    advice: 'Puede que entretanto haya dejado de estar a su cargo. Vuelva a mirarla y decida qué hacer.',
  },
  'already-exists': {
    title: 'Ya está ahí.',
    advice: 'No hace falta hacer nada. Si no lo ve, vuelva a leer la workbin.',
  },
  'in-use': {
    title: 'Ya hay algo en curso con esto.',
    advice: 'Espere a que termine e inténtelo de nuevo.',
  },
  'no-confirmation': {
    title: 'El servidor no dijo si se hizo.',
    advice: 'Puede que haya funcionado. Mire dónde está la interacción antes de volver a intentarlo.',
  },
  'bad-input': {
    title: 'Algo de lo introducido no se puede usar.',
    advice: 'Compruebe lo que escribió o eligió e inténtelo de nuevo.',
  },
  'bad-address': {
    title: 'Esto no es una dirección de servidor.',
    advice: 'Escríbala como https://gws.example.com, con puerto y ruta si los hay, y sin nombre de usuario.',
  },
  'port-not-allowed': {
    title: 'Todos los navegadores rechazan el puerto de esta dirección.',
    advice: 'Pida a su administrador una dirección con otro puerto.',
  },
  'refused-by-server': {
    title: 'El servidor rechazó la solicitud.',
    advice:
      'No se cambió nada. Compruebe lo que eligió; los detalles de abajo dicen qué respondió el servidor.',
  },
  'unsupported-by-dialect': {
    title: 'Este servidor no puede hacer eso.',
    advice:
      'Elija otro camino: por ejemplo, transferir al agente en lugar de colocar en la workbin del agente.',
  },
  'not-a-web-services-server': {
    title: 'Hay un servidor, pero no es un servidor de Genesys Web Services.',
    advice:
      'Compruebe la dirección y la ruta. Su administrador conoce la dirección de Web Services (API versión 2).',
  },
  'html-instead-of-json': {
    title: 'En lugar de una respuesta llegó una página web.',
    advice:
      'A menudo se interpone una página de acceso de la red o un proxy. Abra la dirección en un navegador para verla.',
  },
  redirected: {
    title: 'El servidor envía la solicitud a otra dirección.',
    advice:
      'Use la dirección a la que conduce, con https si el servidor lo pide. Su administrador la conoce.',
  },
  'unreadable-answer': {
    title: 'No se pudo leer la respuesta del servidor.',
    advice:
      'Inténtelo de nuevo. Si vuelve a ocurrir, avise a su administrador: quizá la versión del servidor no sea compatible.',
  },
  'server-code': {
    title: 'El servidor se negó con un código que esta versión no conoce.',
    advice: 'Indique a su administrador el código que figura en los detalles de abajo.',
  },
  'local-storage': {
    title: 'No se pudo guardar la configuración en este equipo.',
    advice:
      'Se mantiene hasta que salga. Compruebe que el disco no esté lleno y que se pueda escribir en su carpeta.',
  },
  'journal-not-written': {
    title: 'Esto no se pudo anotar antes en este equipo, así que no se hizo.',
    advice:
      'La interacción se queda donde está. Libere espacio en el disco o avise a su administrador e inténtelo de nuevo.',
  },
  'action-log-unreadable': {
    title: 'No se pudo leer el registro de acciones en este equipo.',
    advice:
      'No se ha perdido nada de él. Diga a su administrador que la carpeta de Switchyard no se puede leer.',
  },
  'password-not-kept': {
    title: 'No se pudo recordar su contraseña: el disco no la aceptó.',
    advice:
      'Ha iniciado sesión y la próxima vez se le volverá a pedir. Compruebe que el disco no esté lleno y que se pueda escribir en su carpeta.',
  },
  'password-not-forgotten': {
    title: 'No se pudo olvidar su contraseña: el disco no la soltó.',
    advice:
      'Sigue en este equipo, cifrada solo para usted. Compruebe que se pueda escribir en su carpeta y pida de nuevo que se olvide, o avise a su administrador.',
  },
  'secret-store-refused': {
    title: 'No se pudo recordar su contraseña: el almacén de secretos del sistema no la aceptó.',
    advice:
      'Ha iniciado sesión y la próxima vez se le volverá a pedir. Compruebe que el llavero exista y esté desbloqueado, o avise a su administrador.',
  },
  'disk-full': {
    title: 'No queda espacio en el disco para el archivo.',
    advice: 'No se guardó nada. Libere espacio o elija otro disco, y guarde de nuevo.',
  },
  'not-views': {
    title: 'Este archivo no contiene vistas.',
    advice: 'Elija un archivo que Switchyard haya escrito con «Exportar». De este no se ha tomado nada.',
  },
  'update-unreachable': {
    title: 'El servidor de actualizaciones no respondió como se esperaba.',
    advice:
      'Switchyard sigue funcionando y volverá a mirar más tarde. Si continúa, avise a su administrador.',
  },
  'update-untrusted': {
    title: 'La actualización se rechazó: no está firmada por quien usted confía.',
    advice:
      'No se instaló nada. Avise a su administrador: el servidor de actualizaciones puede ser falso o estar manipulado.',
  },
  'update-damaged': {
    title: 'La actualización se rechazó: el archivo no es el anunciado.',
    advice: 'No se instaló nada. Inténtelo más tarde; si vuelve a ocurrir, avise a su administrador.',
  },
  'file-not-written': {
    title: 'No se pudo escribir el archivo.',
    advice:
      'Compruebe que no esté abierto en otro programa y que se pueda escribir en su carpeta, y guarde de nuevo.',
  },
  bug: {
    title: 'Algo falló dentro de Switchyard.',
    advice:
      'Su trabajo en el servidor está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, reinicie Switchyard y comuníquelo.',
  },
  takenBy: '{who} se adelantó: la interacción ya no está en esta workbin.',
  queuedAgain: 'Otra persona fue más rápida: la interacción volvió a una cola a las {at} y espera allí.',
  details: {
    label: 'Detalles',
    code: 'Código del servidor {code}',
    http: 'HTTP {status}',
    says: 'El servidor dice: {words}',
  },
}
