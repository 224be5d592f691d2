import type { UnfinishedPart } from '../catalogue'

/** What the program is and what it is made of. */
export const aboutText: UnfinishedPart<'about'> = {
  title: 'Über Switchyard',
  open: 'Über Switchyard…',
  version: 'Version {version}',
  runtime: 'Electron {electron}, Chromium {chromium}, Node {node}',
  licence: 'Switchyard ist freie Software unter der MIT-Lizenz.',
  parts: 'Aus der Arbeit anderer',
  partsHelp: 'Jeder Teil mit seiner Lizenz. Öffnen Sie einen, um den Text zu lesen.',
  noText: 'Dieser Teil bringt keinen eigenen Text mit; seine Lizenz ist {licence}.',
  chromium: 'Lizenzen von Chromium',
  chromiumHelp: 'Sie stehen in einer Datei neben dem Programm.',
  showChromium: 'Datei zeigen',
  notRead: 'Das konnte nicht gelesen werden.',
}
