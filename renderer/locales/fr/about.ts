import type { UnfinishedPart } from '../catalogue'

/** What the program is and what it is made of. */
export const aboutText: UnfinishedPart<'about'> = {
  title: 'À propos de Switchyard',
  open: 'À propos de Switchyard…',
  version: 'Version {version}',
  runtime: 'Electron {electron}, Chromium {chromium}, Node {node}',
  licence: 'Switchyard est un logiciel libre sous licence MIT.',
  parts: 'Avec le travail d’autres',
  partsHelp: 'Chaque élément et sa licence. Ouvrez-en un pour lire son texte.',
  noText: 'Cet élément n’apporte pas de texte ; sa licence est {licence}.',
  chromium: 'Licences de Chromium',
  chromiumHelp: 'Elles se trouvent dans un fichier à côté du programme.',
  showChromium: 'Montrer le fichier',
  notRead: 'Cela n’a pas pu être lu.',
}
