import type { MainTexts } from './main-texts'

/** Main's words in German. */
export const german: MainTexts = {
  language: 'de',
  tray: {
    show: 'Switchyard anzeigen',
    signOut: 'Abmelden',
    quit: 'Beenden',
    state: 'Switchyard: {state}',
    stateWithNews: 'Switchyard: {state}, {news} neu',
    phase: {
      'signed-out': 'abgemeldet',
      connecting: 'verbindet',
      online: 'live',
      recovering: 'Verbindung verloren, wird wiederhergestellt',
      'session-lost': 'Sitzung beendet, bitte neu anmelden',
      incompatible: 'dieser Server wird nicht unterstützt',
    },
    notice: {
      title: 'Switchyard läuft weiter',
      body: 'Das Symbol steht neben der Uhr. Über sein Menü beenden Sie das Programm.',
    },
  },
  arrivals: {
    inOne: { one: 'Neu in {workbin}', other: '{n} neu in {workbin}' },
    somewhere: 'einer beobachteten Workbin',
    inMany: { one: 'Eine neue Interaktion', other: '{n} neue Interaktionen' },
    inManyBody: { one: 'In einer beobachteten Workbin', other: 'In {n} beobachteten Workbins' },
  },
  menu: {
    file: '&Datei',
    newWindow: 'Neues Fenster',
    close: 'Fenster schließen',
    quit: 'Beenden',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: '&Ansicht',
    normalSize: 'Normale Größe',
    larger: 'Größer',
    smaller: 'Kleiner',
    fullScreen: 'Vollbild',
    window: '&Fenster',
    minimize: 'Minimieren',
  },
  file: { csv: 'Tabelle (CSV)' },
}
