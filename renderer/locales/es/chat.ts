import type { UnfinishedPart } from '../catalogue'

/** The conversation of a chat. */
export const chatText: UnfinishedPart<'chat'> = {
  transcript: 'Lo que se dijo en el chat',
  agent: 'Agente',
  customer: 'Cliente',
  message: 'Mensaje al cliente',
  placeholder: 'Escriba al cliente',
  send: 'Enviar',
  seenAs: 'El cliente le ve como {nickname}. Intro envía.',
  keys: 'Intro envía, Mayús+Intro empieza una línea nueva',
  left: 'Queda un carácter | Quedan {count} caracteres',
  newLine: 'Un cliente ha escrito',
  show: 'Mostrar',
  nothingSaid: 'Todavía no se ha dicho nada.',
  notRead: 'No se pudo leer lo dicho hasta ahora: {why}',
  readAgain: 'Volver a leer',
  isLeft: 'Ha salido de este chat. Finalícelo o asígnelo a alguien.',
  notJoined:
    'Tiene este chat a su cargo, pero el servidor no le ha dejado entrar: puede finalizarlo o colocarlo.',
  leave: 'Salir del chat…',
  leaveTitle: '¿Salir de este chat?',
  leaveText:
    'Si no hay nadie más, el chat termina para el cliente. La interacción sigue a su cargo hasta que la finalice o la coloque.',
  leaveNow: 'Salir del chat',
  stay: 'Quedarse',
}
