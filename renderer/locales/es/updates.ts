import type { UnfinishedPart } from '../catalogue'

/** Newer versions of the program. */
export const updatesText: UnfinishedPart<'updates'> = {
  available: 'Está disponible la versión {version} de Switchyard.',
  download: 'Descargar',
  downloading: 'Descargando la versión {version}: {percent} %',
  ready: 'La versión {version} está lista para instalarse.',
  install: 'Reiniciar e instalar',
  waits: 'La versión {version} se instalará en cuanto terminen sus movimientos.',
  later: 'Más tarde',
  skip: 'Omitir esta versión',
  news: 'Novedades de la versión {version}',
  failed: 'La actualización falló',
  check: 'Buscar actualizaciones',
  checking: 'Buscando una versión más nueva…',
  current: 'Tiene la versión más nueva.',
  off: {
    policy: 'Su administrador ha desactivado las actualizaciones.',
    'no-server':
      'Su administrador no ha indicado un servidor de actualizaciones; las versiones nuevas vienen de él.',
    'not-installed':
      'Esta copia no se instaló y por eso no puede reemplazarse. Las versiones nuevas vienen de su administrador.',
  },
}
