import type { UnfinishedPart } from '../catalogue'

/** Newer versions of the program. */
export const updatesText: UnfinishedPart<'updates'> = {
  available: 'Version {version} von Switchyard ist da.',
  download: 'Laden',
  downloading: 'Version {version} wird geladen: {percent} %',
  ready: 'Version {version} kann installiert werden.',
  install: 'Neu starten und installieren',
  waits: 'Version {version} wird installiert, sobald Ihre Verschiebungen fertig sind.',
  later: 'Später',
  skip: 'Diese Version überspringen',
  news: 'Neu in Version {version}',
  failed: 'Das Update ist fehlgeschlagen',
  check: 'Nach Updates suchen',
  checking: 'Es wird nach einer neueren Version gesucht…',
  current: 'Sie haben die neueste Version.',
  off: {
    policy: 'Ihre Administration hat Updates abgeschaltet.',
    'no-server': 'Ihre Administration hat keinen Update-Server genannt; neuere Versionen kommen von dort.',
    'not-installed':
      'Diese Kopie wurde nicht installiert und kann sich darum nicht ersetzen. Neuere Versionen kommen von Ihrer Administration.',
  },
}
