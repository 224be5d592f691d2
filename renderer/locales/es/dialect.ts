import type { UnfinishedPart } from '../catalogue'

const onOrOff = { true: 'Sí', false: 'No' } as const
const apis = { generic: 'API de interacciones', 'per-media': 'La API del medio' } as const

/** The part of the settings screen about what the reference leaves open. */
export const dialectText: UnfinishedPart<'settings'>['dialect'] & object = {
  title: 'Particularidades del servidor',
  help: 'Lo que la referencia del fabricante deja abierto. Lo que elija se aplica desde el próximo inicio de sesión. «Detectado» es lo que se vio en {server}.',
  helpFirst:
    'Lo que la referencia del fabricante deja abierto. Lo que elija se aplica desde el próximo inicio de sesión.',
  source: {
    chosen: 'Elegido · {key}',
    found: 'Detectado en este servidor · {key}',
    initial: 'Predeterminado · {key}',
  },
  switches: {
    otherUserContents: {
      title: '¿Cómo se leen las workbins de otro agente?',
      values: {
        'users-several': 'Todas a la vez',
        'users-single': 'Una solicitud por workbin',
        'printed-by-media': 'Una solicitud por workbin y medio',
      },
    },
    groupContents: {
      title: '¿Cómo se leen las workbins de un grupo?',
      values: { single: 'Una solicitud por workbin', several: 'Todas a la vez' },
    },
    agentsFrom: {
      title: '¿Qué recurso enumera los agentes?',
      values: { contacts: 'Contactos, página a página', users: 'Usuarios, de una vez' },
    },
    agentStatesFrom: {
      title: '¿Valen los estados que indican los contactos (sesión iniciada, disponible)?',
      values: {
        contacts: 'Sí: quien no tiene ninguno entre otros está sin sesión',
        none: 'No: no se muestran estados',
      },
    },
    agentGroupsFrom: {
      title: '¿Qué recurso enumera los grupos de agentes?',
      values: {
        'me-groups': 'Grupos del usuario que inició sesión',
        groups: 'Todos los grupos',
        'platform-configuration': 'Configuración de la plataforma',
        list: 'Los nombres de abajo',
      },
    },
    agentGroupList: { title: 'Nombres de grupos de agentes', values: {} },
    placeGroupsFrom: {
      title: '¿Qué recurso enumera los grupos de puestos?',
      values: {
        'platform-configuration': 'Configuración de la plataforma',
        groups: 'Grupos del tipo PlaceGroup',
        list: 'Los nombres de abajo',
      },
    },
    placeGroupList: { title: 'Nombres de grupos de puestos', values: {} },
    groupMembersFrom: {
      title: '¿Qué recurso indica quién pertenece a un grupo?',
      values: {
        'group-users': 'Usuarios del grupo',
        contacts: 'Búsqueda de contactos',
        'platform-configuration': 'Configuración de la plataforma',
        none: 'Ninguno: no se pregunta',
      },
    },
    queuesFrom: {
      title: '¿Qué recurso enumera las colas?',
      values: { contacts: 'Contactos del tipo Queue', none: 'Ninguno: se escribe el nombre' },
    },
    addToAgentWorkbin: {
      title: '¿Se puede poner una interacción en la workbin de otro agente?',
      values: { 'users-url': 'Se intenta', unsupported: 'No: no se ofrece' },
    },
    interactionReference: {
      title: '¿Cómo se nombra la interacción al colocarla?',
      values: { id: 'Por su id', uri: 'Por su dirección' },
    },
    transferTarget: {
      title: '¿Cómo se nombra al agente en una transferencia?',
      values: { userId: 'Por el id de usuario', userUri: 'Por la dirección del usuario' },
    },
    transferApi: { title: '¿Qué API transfiere?', values: apis },
    placeInQueueApi: { title: '¿Qué API pone en una cola?', values: apis },
    heldApi: { title: '¿Qué API finaliza lo que uno tiene a su cargo y cambia sus datos?', values: apis },
    workbinContentUrl: {
      title: '¿La lectura antigua de una workbin la nombra en su dirección?',
      values: { 'without-id': 'No', 'with-id': 'Sí' },
    },
    groupPullNickname: {
      title: '¿Un chat tomado de un grupo lleva el nombre en el chat?',
      values: { omit: 'No', send: 'Sí' },
    },
    attachmentNames: {
      title: '¿Qué campo nombra el archivo adjunto de un correo?',
      values: {
        any: 'El primero que exista: name, fileName',
        name: 'name',
        fileName: 'fileName',
        none: 'Ninguno: los adjuntos no se muestran',
      },
    },
    missingFeature: {
      title: '¿Puede tomar interacciones un usuario cuya lista de funciones no incluye multimedia?',
      values: { hide: 'No: no se ofrece', ask: 'Lo decide el servidor' },
    },
    federatedSignIn: {
      title: '¿Acepta el servidor una cuenta de empresa?',
      values: { probe: 'Se le pregunta', offer: 'Sí', off: 'No' },
    },
    sessionKeptBy: {
      title: '¿Qué solicitudes mantienen viva una sesión?',
      values: {
        'every-request': 'Todas',
        'all-but-notifications': 'Todas menos el sondeo de notificaciones',
        nothing: 'Ninguna: finaliza tras un tiempo fijo',
      },
    },
    csrfOnNotifications: {
      title: '¿El sondeo de notificaciones envía el token de seguridad?',
      values: onOrOff,
    },
    integrityCheck: {
      title: '¿Con qué se compara el tablero de vez en cuando?',
      values: {
        counts: 'Los recuentos del servidor',
        readings: 'Lecturas, un propietario cada vez',
        off: 'Nada',
      },
    },
    subscriptionsSurviveHandshake: {
      title: '¿Las suscripciones sobreviven a una nueva sesión de notificaciones?',
      values: onOrOff,
    },
  },
}
