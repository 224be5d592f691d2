import type { UnfinishedPart } from '../catalogue'
import { dialectText } from './dialect'

/** The settings screen. */
export const settingsText: UnfinishedPart<'settings'> = {
  title: 'Einstellungen',
  open: 'Einstellungen…',
  search: 'Einstellungen durchsuchen',
  none: 'Keine Einstellung hat mit „{query}“ zu tun.',
  notSaved: 'Die Einstellung wurde nicht geändert',
  locked: 'Von Ihrer Administration festgelegt',
  policyProblem:
    'Die Richtlinie Ihrer Administration war nicht ganz lesbar: {keys}. Bitte sagen Sie es Ihrer Administration.',
  damaged:
    'Einstellungen dieser Gruppen konnten nicht gelesen werden und stehen auf dem Standard: {groups}. Die Datei wird aufbewahrt, wie sie war.',
  damagedWhole:
    'Ihre Einstellungen konnten nicht gelesen werden; es gilt der Standard. Die Datei wird aufbewahrt, wie sie war.',
  reset: 'Zurück zum Standard: {title}',
  resetAll: 'Alles zurück zum Standard',
  done: 'Fertig',
  zeroIsOff: '0 schaltet es aus',
  onePerLine: 'Eine je Zeile',
  outOfBounds: 'Eine ganze Zahl von {min} bis {max}',
  tooLong: 'Höchstens {most} Zeilen mit höchstens {longest} Zeichen',
  expert: 'Für Fachleute',
  expertHelp:
    'Nur, wenn die Administration Sie darum bittet. Ein falscher Wert hier hindert das Programm am Arbeiten.',
  groups: {
    appearance: 'Darstellung',
    desktop: 'Dieser Computer',
    board: 'Board',
    alerts: 'Benachrichtigungen',
    work: 'Verschieben',
    connection: 'Verbindung',
    records: 'Aufzeichnungen',
    updates: 'Updates',
  },
  units: {
    seconds: 'Sekunden',
    minutes: 'Minuten',
    days: 'Tage',
    files: 'Dateien',
  },
  entries: {
    theme: {
      title: 'Hell oder dunkel',
      help: 'Hell oder dunkel, oder wie das System eingestellt ist.',
      values: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    },
    language: {
      title: 'Sprache',
      help: 'Die Sprache dieses Programms. Was der Server und Kunden schreiben, bleibt, wie es ist.',
      values: {
        system: 'Wie das System',
        en: 'English',
        de: 'Deutsch',
        fr: 'Français',
        ja: '日本語',
        es: 'Español',
      },
    },
    characterKeys: {
      title: 'Tastenkürzel aus einem Buchstaben',
      help: 'Tasten wie R und P wirken, solange die Liste den Fokus hat. Schalten Sie sie ab, wenn Sie mit dem Computer sprechen.',
    },
    startAtLogin: {
      title: 'Starten, wenn ich mich an diesem Computer anmelde',
      help: 'Switchyard läuft dann vom Beginn Ihres Tages an.',
    },
    startHidden: {
      title: 'Dann im Infobereich starten',
      help: 'Ohne Fenster, wenn der Computer es startet. Das Symbol im Infobereich öffnet das Fenster.',
    },
    compact: {
      title: 'Kompakte Zeilen',
      help: 'Niedrigere Zeilen in der Liste: Es passen mehr auf den Bildschirm.',
    },
    ageAmberMinutes: {
      title: 'Wartet lange ab',
      help: 'Eine Interaktion, die so lange in ihrer Workbin liegt, wird gelb markiert.',
    },
    ageRedMinutes: {
      title: 'Wartet zu lange ab',
      help: 'Ab hier wird sie rot markiert. Wo beides gilt, gewinnt Rot.',
    },
    dueSoonMinutes: {
      title: 'Bald fällig ab',
      help: 'Was innerhalb dieser Zeit fällig ist, wird gelb markiert. Überfälliges ist rot.',
    },
    alertRules: {
      title: 'Regeln der Meldungen',
      help: 'Was gemeldet wird. Jede Regel kann bei den Meldungen geändert, ausgeschaltet und gelöscht werden.',
    },
    alertTimes: {
      title: 'Ruhezeiten',
      help: 'Ruhestunden und die Schicht, außerhalb der Meldungen nur in den Eingang gehen.',
    },
    customerTextInAlerts: {
      title: 'Betreff und Kunde in Benachrichtigungen',
      help: 'Sonst nennt eine Benachrichtigung nur die Workbin und ihren Besitzer. Andere sehen vielleicht Ihren Bildschirm, und auch der Sperrbildschirm zeigt Benachrichtigungen.',
    },
    heldTooLongMinutes: {
      title: 'An das erinnern, was bei mir ist, nach',
      help: 'Sie werden an eine Interaktion erinnert, die länger als so lange bei Ihnen ist.',
    },
    nobodyOpenedMinutes: {
      title: 'Auflisten, was niemand öffnete, nach',
      help: 'Was Sie verschoben haben und so lange niemand geöffnet hat, steht unter „Bei mir“. Ob Ihnen das gemeldet wird, sagen die Regeln der Meldungen.',
    },
    undoSeconds: {
      title: 'Verschieben rückgängig zu machen',
      help: 'Wie lange danach ein Verschieben zurückgenommen werden kann.',
    },
    reasonKey: {
      title: 'Schlüssel für Gründe',
      help: 'Der Schlüssel der Falldaten, unter dem der Grund eines Verschiebens steht. Leer: Gründe stehen nur im Protokoll.',
    },
    servers: {
      title: 'Serveradressen',
      help: 'Die Anmeldung bietet sie an. Adressen eines Standorts sind seine Knoten: Fällt einer aus, wird der nächste genommen.',
    },
    sessionLimitMinutes: {
      title: 'Der Server beendet eine Sitzung nach',
      help: 'Wie lange der Server eine Sitzung behält, in der nichts gefragt wird. Sie werden vorher gewarnt.',
    },
    dialect: {
      title: 'Die Eigenheiten des Servers',
      help: 'Was die Referenz des Herstellers offen lässt und Server verschieden beantworten.',
    },
    allowedServers: {
      title: 'Erlaubte Server',
      help: 'Nur an diesen Adressen ist eine Anmeldung möglich. Eine leere Liste erlaubt jeden Server.',
    },
    trustedCertificates: {
      title: 'Vertraute Zertifikate',
      help: 'Zertifikate, denen dieser Computer nicht von selbst vertraut und zu denen jemand Ja gesagt hat. Jedes gilt für einen Server.',
    },
    certificateExceptions: {
      title: 'Ausnahmen für Zertifikate',
      help: 'Ob Benutzer einem Zertifikat vertrauen dürfen, dem der Computer nicht vertraut.',
    },
    demoAllowed: {
      title: 'Demodaten',
      help: 'Ob die Anmeldung anbietet, das Programm mit Demodaten auszuprobieren.',
    },
    actionLogDays: {
      title: 'Aktionsprotokoll aufheben',
      help: 'Was älter ist, wird von diesem Computer gelöscht.',
    },
    logLevel: {
      title: 'Was das Protokoll enthält',
      help: 'Ab welchem Gewicht eine Zeile geschrieben wird. „Alles“ macht es lang: für die Zeit, in der ein Fehler gesucht wird.',
      values: { debug: 'Alles', info: 'Was geschieht', warn: 'Warnungen und Fehler', error: 'Nur Fehler' },
    },
    crashServer: {
      title: 'Server für Absturzberichte',
      help: 'Eine https-Adresse Ihrer Firma. Ohne sie wird von einem Absturz nichts gesammelt oder gesendet.',
    },
    logFiles: {
      title: 'Dateien des Protokolls',
      help: 'Wie viele Dateien von höchstens 1 MB das Protokoll haben darf, die laufende mitgezählt.',
    },
    updates: {
      title: 'Neuere Versionen',
      help: 'Ob Switchyard nach neueren Versionen sucht. Es fragt nur den Update-Server, den Ihre Administration genannt hat, und installiert nie, während verschoben wird.',
      values: {
        off: 'Nicht suchen',
        ask: 'Mir Bescheid sagen',
        download: 'Laden, dann Bescheid sagen',
      },
    },
    updateChannel: {
      title: 'Art der Versionen',
      help: 'Testversionen kommen früher und können Fehler haben.',
      values: {
        latest: 'Fertige Versionen',
        beta: 'Auch Testversionen',
      },
    },
    updateServer: {
      title: 'Update-Server',
      help: 'Die Adresse des Ordners mit der Versionsliste. Ohne sie gibt es keine Updates.',
    },
    updateKey: {
      title: 'Update-Schlüssel',
      help: 'Der öffentliche Schlüssel, mit dem die Versionsliste signiert sein muss. Ohne ihn gibt es keine Updates.',
    },
  },
  dialect: dialectText,
}
