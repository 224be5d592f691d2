import type { UnfinishedPart } from '../catalogue'

/** Diagnostics and the support bundle. In German. */
export const supportText: UnfinishedPart<'support'> = {
  open: 'Diagnose…',
  title: 'Diagnose',
  text: 'Was zwischen Ihnen und einem funktionierenden Board steht. Nichts davon verlässt den Computer.',
  running: 'Wird geprüft…',
  again: 'Erneut prüfen',
  copy: 'Als Text kopieren',
  copied: 'Kopiert',
  reportOf: 'Switchyard-Diagnose, {time}',
  outcomes: {
    good: 'in Ordnung',
    note: 'zur Kenntnis',
    warning: 'bitte ansehen',
    bad: 'braucht Hilfe',
  },
  checks: {
    server: 'Server',
    version: 'Version',
    clock: 'Uhr',
    session: 'Sitzung',
    cometd: 'Benachrichtigungen (CometD)',
    proxy: 'Proxy',
    certificate: 'Zertifikat',
    services: 'Dienste hinter dem Server',
    board: 'Board',
    disk: 'Datenträger',
    permissions: 'Rechte',
    policy: 'Richtlinie',
  },
  found: {
    server: {
      reached: '{server} hat nach {ms} ms geantwortet.',
      none: 'Noch ist kein Server bekannt.',
      failed: '{server} hat nicht geantwortet, wie es sein sollte.',
    },
    version: {
      known: 'Server {version}, Switchyard {app}.',
      unknown: 'Switchyard {app}; der Server hat keine Version genannt.',
    },
    clock: {
      right: 'Dieser Computer und der Server weichen um {seconds} s ab.',
      wrong: 'Dieser Computer und der Server weichen um {seconds} s ab.',
      unknown: 'Der Server hat keine Zeit genannt.',
    },
    session: {
      signedIn: '{user} ist angemeldet.',
      signedOut: 'Niemand ist angemeldet.',
      lost: 'Die Sitzung ist beendet.',
    },
    cometd: {
      live: 'Die Leitung steht.',
      off: 'Ohne Sitzung gibt es keine Leitung.',
      broken: 'Die Leitung ist unterbrochen.',
    },
    proxy: {
      direct: 'Auf dem Weg ist keiner.',
      through: 'Der Weg führt über {proxy}.',
      asks: '{proxy} verlangt Benutzernamen und Passwort.',
      unknown: 'Das System hat es nicht gesagt.',
    },
    certificate: {
      good: 'Ausgestellt von {issuer}, noch {days} Tage gültig.',
      soon: 'Ausgestellt von {issuer}, nur noch {days} Tage gültig.',
      excepted: 'Dieser Computer vertraut ihm nicht; jemand hat eine Ausnahme gemacht. SHA-256 {fingerprint}',
      byPolicy:
        'Dieser Computer selbst vertraut ihm nicht; die Richtlinie Ihrer Administration sagt, dass es richtig ist. SHA-256 {fingerprint}',
      plain: 'Die Adresse beginnt mit http: Nichts ist verschlüsselt, auch das Passwort nicht.',
      refused: 'Ausgestellt von {issuer} und nicht vertraut. SHA-256 {fingerprint}',
      unknown: 'Der Server hat keines gezeigt.',
    },
    services: {
      good: 'Alle {n} arbeiten.',
      away: 'Ohne Funktion: {names}.',
      unknown: 'Sie werden nur Angemeldeten genannt.',
    },
    board: {
      right: 'Reihum mit dem Server verglichen, {owners} Besitzer: bisher kein Unterschied.',
      repaired: 'Für {owners} Besitzer verglichen: {drifted} Interaktionen waren falsch und sind berichtigt.',
      unread: 'Eine Workbin konnte nicht gelesen werden. | {n} Workbins konnten nicht gelesen werden.',
      reading: 'Bisher gelesen: {read} von {owners} Besitzern.',
      empty: 'Es ist leer, bis sich jemand anmeldet.',
    },
    disk: {
      good: '{megabytes} MB sind frei.',
      low: 'Nur {megabytes} MB sind frei.',
      refused: 'In den Ordner des Programms kann nicht geschrieben werden.',
    },
    permissions: {
      good: 'Sie dürfen die Arbeit anderer sehen und bewegen.',
      noSupervisor: 'Der Server führt Sie nicht als Supervisor.',
      noMoves: 'Der Server nennt die Funktion nicht, die zum Bewegen nötig ist.',
      channels: 'Diese Kanäle haben sich nicht geöffnet: {channels}.',
      unknown: 'Sie sind nach der Anmeldung bekannt.',
    },
    policy: {
      none: 'Keine Einstellung ist vorgegeben.',
      holds:
        'Eine Einstellung ist von Ihrer Administration vorgegeben. | {n} Einstellungen sind von Ihrer Administration vorgegeben.',
      damaged: 'Sie konnte nicht ganz gelesen werden: {keys}.',
    },
  },
  advice: {
    clock: {
      wrong:
        'Lassen Sie diesen Computer seine Zeit selbst stellen. Alter auf dem Board und Zertifikate hängen davon ab.',
    },
    certificate: {
      soon: 'Sagen Sie es Ihrer Administration: Danach kann sich niemand mehr anmelden.',
      excepted:
        'Bitten Sie Ihre Administration um ein Zertifikat, dem Computer vertrauen; nehmen Sie die Ausnahme dann in den Einstellungen zurück.',
      plain: 'Bitten Sie Ihre Administration um eine Adresse, die mit https beginnt.',
    },
    services: {
      away: 'Wofür sie gebraucht werden, geht jetzt nicht. Ihre Administration kann sehen, warum.',
    },
    board: {
      repaired: 'Es ist nichts zu tun. Wächst die Zahl weiter, sagen Sie es Ihrer Administration.',
      unread: 'Lesen Sie sie über das Banner des Boards oder mit F5 erneut.',
    },
    disk: {
      low: 'Schaffen Sie Platz: Einstellungen, Bewegungen und das Protokoll liegen dort.',
      refused:
        'Schaffen Sie Platz, oder bitten Sie Ihre Administration um das Recht, in Ihren eigenen Ordner zu schreiben.',
    },
    permissions: {
      noSupervisor:
        'Bitten Sie Ihre Administration um die Rolle Supervisor; ohne sie sind nur die eigenen Workbins zu sehen.',
      noMoves: 'Bitten Sie Ihre Administration um die Funktion api-multimedia.',
      channels: 'Bitten Sie Ihre Administration um einen Standardplatz mit diesen Kanälen.',
    },
    policy: {
      damaged: 'Sagen Sie Ihrer Administration, was hier genannt ist.',
    },
  },
  bundle: {
    open: 'Support-Paket exportieren…',
    title: 'Support-Paket',
    text: 'Das wird gespeichert, Wort für Wort. Passwörter, Falldaten und Namen von Kunden sind nicht darin; sehen Sie es durch, bevor Sie es weitergeben.',
    files: 'Dateien des Pakets',
    size: '{n} Zeichen',
    save: 'Als ZIP-Datei speichern…',
    cancel: 'Abbrechen',
    saved: '„{file}“ ist gespeichert',
  },
}
