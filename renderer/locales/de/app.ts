import type { UnfinishedPart } from '../catalogue'

/** The frame around everything: top bar, banners, status bar, notes. */
export const appText: UnfinishedPart<'app'> = {
  name: 'Switchyard',
  close: 'Schließen',
  clear: 'Leeren',
  seconds: '{n} s',
  age: {
    seconds: '{n} s',
    minutes: '{n} min',
    hours: '{n} h',
    hoursMinutes: '{h} h {m}',
    days: '{n} T',
    daysHours: '{d} T {h} h',
  },
  key: {
    Mod: 'Strg',
    Command: 'Cmd',
    Shift: 'Umschalt',
    Alt: 'Alt',
    Enter: 'Eingabe',
    Escape: 'Esc',
    Space: 'Leertaste',
    Tab: 'Tab',
    Menu: 'Menü',
    PageUp: 'Bild ↑',
    PageDown: 'Bild ↓',
    Home: 'Pos1',
    End: 'Ende',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  toast: {
    label: 'Hinweis',
    viewport: 'Hinweise ({hotkey})',
  },
  top: {
    find: 'Interaktion suchen',
    findPlaceholder: 'Betreff, Kunde, Segment oder Nummer',
    held: 'Bei mir',
    account: 'Konto und Darstellung',
  },
  line: {
    label: 'Verbindung',
    online: 'Live, Stand {time}',
    partial: 'Live, Stand {time}, mit Lücken',
    limited: 'Eingeschränkt, Stand {time}',
    onlineUnread: 'Live',
    partialUnread: 'Live, nichts gelesen',
    loading: '{done} von {total} gelesen',
    waiting: '{done} von {total} gelesen, Server ausgelastet bis {time}',
    stopReading: 'Lesen anhalten',
    connecting: 'Verbindet…',
    recovering: 'Verbindet neu, Stand {time}',
    'session-lost': 'Sitzung beendet',
    incompatible: 'Server nicht unterstützt',
    'signed-out': 'Abgemeldet',
  },
  menu: {
    demo: 'Demodaten',
    theme: 'Darstellung',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    compact: 'Kompakte Zeilen',
    signOut: 'Abmelden',
  },
  banner: {
    recovering:
      'Die Verbindung ist unterbrochen. Was Sie sehen, galt um {time}; Switchyard verbindet sich von selbst neu.',
    incompatible: 'Dieser Server antwortet auf eine Weise, die Switchyard nicht versteht.',
    channels:
      'Der Server konnte nicht jeden Kanal für Sie öffnen ({channels}). Lesen kann gehen, Herausnehmen vielleicht nicht: Fragen Sie Ihre Administration nach dem Interaction Server.',
    ending:
      'Ihre Sitzung auf dem Server endet um {time}. Melden Sie sich jetzt erneut an, dann geht es ohne Unterbrechung weiter.',
    signInAgain: 'Erneut anmelden',
    outage: {
      interactions:
        'Der Interaction Server ist seit {time} gestört. E-Mails, Chats und Arbeitsaufgaben lassen sich nicht verschieben und Workbins nicht lesen, bis er wieder da ist.',
      contacts:
        'Der Universal Contact Server ist seit {time} gestört. Texte von E-Mails und Angaben zu Kunden können fehlen.',
      configuration:
        'Der Server, der Personen und Gruppen kennt, ist seit {time} gestört. Nach einer neuen Anmeldung kann der Baum unvollständig sein.',
      voice: 'Der Sprachserver ist seit {time} gestört. Die Arbeit mit Workbins geht weiter wie bisher.',
      other: 'Ein Server Ihres Contact-Centers, {name}, ist seit {time} gestört.',
    },
    cannotMove:
      'Ihrem Benutzer fehlt auf diesem Server die Funktion api-multimedia; Herausnehmen und Verschieben werden daher nicht angeboten. Ihre Administration kann sie hinzufügen.',
    notSupervisor:
      'Ihr Benutzer hat auf diesem Server keine Supervisor-Rolle. Sie sehen vielleicht weniger, und der Server verweigert Ihnen möglicherweise das Herausnehmen.',
    failed:
      'Workbins eines Besitzers konnten nicht gelesen werden. | Workbins von {n} Besitzern konnten nicht gelesen werden.',
    givenUp:
      'Das Lesen wurde angehalten: Ein Besitzer ist nicht gelesen. | Das Lesen wurde angehalten: {n} Besitzer sind nicht gelesen.',
    readOn: 'Weiterlesen',
    readAgain: 'Erneut lesen',
    part: {
      agents: 'die Agenten',
      'agent-groups': 'die Agentengruppen',
      'place-groups': 'die Platzgruppen',
    },
    problem: 'Der Server hat {part} nicht genannt, deshalb fehlen deren Workbins. {why}',
  },
  status: {
    interactions: 'keine Interaktionen | 1 Interaktion | {n} Interaktionen',
    workbins: 'keiner Workbin | einer Workbin | {n} Workbins',
    both: '{interactions} in {workbins}',
    asOf: 'Stand {time}',
    corrected: '1 Interaktion berichtigt | {n} Interaktionen berichtigt',
    correctedWhy:
      'Switchyard vergleicht das Board reihum mit dem Server. So viele Interaktionen wurden seit der Anmeldung falsch angezeigt und sind berichtigt.',
  },
  noTray: {
    title: 'Dieser Desktop zeigt keine Symbole im Infobereich',
    text: 'Mit dem letzten Fenster endet Switchyard. Das wird einmal gesagt.',
  },
  tray: {
    title: 'Switchyard läuft weiter',
    text: 'Nach dem Schließen des Fensters bleibt es neben der Uhr. Dort beenden Sie es, wenn Sie fertig sind.',
  },
  crash: {
    title: 'In diesem Fenster ist etwas kaputtgegangen',
    text: 'Nichts ging verloren: Verschiebungen werden aufgeschrieben, bevor sie geschehen. Laden Sie das Fenster neu, um weiterzuarbeiten.',
    reload: 'Neu laden',
  },
  noBridge: 'Diese Seite gehört zum Programm Switchyard und läuft nicht im Browser.',
  notOpened: 'Switchyard konnte nicht geöffnet werden: {why}',
}
