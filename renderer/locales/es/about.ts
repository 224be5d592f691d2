import type { UnfinishedPart } from '../catalogue'

/** What the program is and what it is made of. */
export const aboutText: UnfinishedPart<'about'> = {
  title: 'Acerca de Switchyard',
  open: 'Acerca de Switchyard…',
  version: 'Versión {version}',
  runtime: 'Electron {electron}, Chromium {chromium}, Node {node}',
  licence: 'Switchyard es software libre con licencia MIT.',
  parts: 'Hecho con el trabajo de otros',
  partsHelp: 'Cada parte con su licencia. Abra una para leer su texto.',
  noText: 'Esta parte no trae texto propio; su licencia es {licence}.',
  chromium: 'Licencias de Chromium',
  chromiumHelp: 'Están en un archivo junto al programa.',
  showChromium: 'Mostrar el archivo',
  notRead: 'No se pudo leer.',
}
