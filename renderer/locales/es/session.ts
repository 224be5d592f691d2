import type { UnfinishedPart } from '../catalogue'

/** Signing in, out, and in again. */
export const sessionText: UnfinishedPart<'session'> = {
  title: 'Iniciar sesión en Switchyard',
  lead: 'Vea todas las workbins en directo y lleve lo que espera a quien pueda atenderlo.',
  server: 'Dirección del servidor',
  serverPlaceholder: 'https://gws.example.com',
  userName: 'Nombre de usuario',
  password: 'Contraseña',
  showPassword: 'Mostrar la contraseña',
  hidePassword: 'Ocultar la contraseña',
  signIn: 'Iniciar sesión',
  signingIn: 'Iniciando sesión…',
  serverPause: 'El servidor está ocupado y pide esperar hasta las {time}. Después sigue el inicio de sesión.',
  cancel: 'Cancelar',
  federated: 'Iniciar sesión con la cuenta de empresa',
  federatedRunning: 'Esperando la página de acceso de su empresa…',
  keep: {
    label: 'Recordar mi contraseña',
    kept: 'Guardada en este equipo',
    forget: 'Olvidarla',
    refusal: {
      plain: 'Aquí no es posible: este escritorio no tiene llavero y la contraseña quedaría a la vista.',
      absent: 'Aquí no es posible: el almacén de secretos del sistema no responde.',
    },
  },
  or: 'o',
  demo: 'Explorar con datos de demostración',
  startingDemo: 'Iniciando la demostración…',
  demoHint: 'Inicia un centro de contacto de práctica en este equipo. Nada sale de él.',
  version: 'Versión {version}',
  renew: {
    title: 'Iniciar sesión de nuevo',
    text: 'Su tablero queda como está. La nueva sesión toma el relevo en cuanto el servidor acepta su contraseña.',
    later: 'Ahora no',
  },
  lost: {
    title: 'Su sesión ha finalizado',
    text: 'El tablero detrás de esta ventana muestra lo que se sabía a las {time}. Inicie sesión de nuevo para continuar donde estaba.',
    signOut: 'Mejor cerrar sesión',
  },
}
