import type { UnfinishedPart } from '../catalogue'

/** What stands between the console and its server: certificates and proxies. In Spanish. */
export const networkText: UnfinishedPart<'network'> = {
  certificate: {
    title: 'El certificado de {host} no es de confianza',
    text: 'No se envió nada al servidor. Un certificado demuestra que un servidor es el que dice ser; este no lo demuestra.',
    problems: {
      'self-signed': 'El servidor ha creado él mismo su certificado: nadie responde por él.',
      'unknown-issuer': 'Este equipo no conoce a quien emitió el certificado.',
      expired: 'El certificado ha caducado.',
      'not-yet-valid': 'El certificado aún no es válido. Compruebe la fecha de este equipo.',
      'wrong-host': 'El certificado pertenece a otra dirección.',
      revoked: 'Su emisor ha revocado el certificado: puede haber sido robado.',
      weak: 'El certificado está protegido de forma demasiado débil para los criterios actuales.',
      invalid: 'El certificado no está en regla.',
    },
    subject: 'Emitido para',
    names: 'Válido para',
    issuer: 'Emitido por',
    validity: 'Vigencia',
    period: 'del {from} al {until}',
    fingerprint: 'SHA-256',
    compare:
      'Confíe en él solo si su administrador le ha dado la misma huella SHA-256. Vale entonces para este servidor, hasta que cambie el certificado, y puede retirarse en los ajustes.',
    byPolicy: 'Su administrador no permite excepciones. Comuníquele lo que pone aquí.',
    never: 'No se puede hacer ninguna excepción con este certificado. Avise a su administrador.',
    trust: 'Confiar en este certificado',
    close: 'No confiar',
  },
  proxy: {
    title: 'Iniciar sesión en el proxy',
    text: 'El proxy {proxy} está entre este equipo y el servidor, y quiere saber quién es usted.',
    wrong: 'El proxy no acepta este nombre de usuario y esta contraseña.',
    realm: 'Dice: «{realm}»',
    userName: 'Nombre de usuario para el proxy',
    password: 'Contraseña para el proxy',
    kept: 'Se guarda en memoria hasta que salga del programa.',
    send: 'Iniciar sesión en el proxy',
    cancel: 'Cancelar',
  },
  forget: 'Dejar de confiar en {host}',
  none: 'Ninguno',
}
