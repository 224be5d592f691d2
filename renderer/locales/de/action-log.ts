import type { UnfinishedPart } from '../catalogue'

/** The action log: what was done from this computer, and how it came out. */
export const actionLogText: UnfinishedPart<'actionLog'> = {
  title: 'Aktionsprotokoll',
  text: 'Was von diesem Computer aus mit Interaktionen getan wurde, das Neueste zuerst. Es enthält keine Inhalte von Kunden.',
  open: 'Aktionsprotokoll…',
  search: 'Im Aktionsprotokoll suchen',
  searchPlaceholder: 'Person, Ort, Grund oder Nummer',
  anyOutcome: 'Jedes Ergebnis',
  period: {
    label: 'Wie weit zurück',
    today: 'Heute',
    week: '7 Tage',
    month: '30 Tage',
    all: 'Alles',
  },
  column: {
    at: 'Wann',
    action: 'Aktion',
    interaction: 'Interaktion',
    from: 'Von',
    to: 'Nach',
    outcome: 'Ergebnis',
    reason: 'Grund',
    who: 'Wer',
  },
  action: {
    move: 'Verschieben',
    place: 'Ablegen',
    'put-back': 'Zurücklegen',
    complete: 'Abschließen',
    undo: 'Rückgängig',
    accept: 'Annehmen',
    reject: 'Ablehnen',
    'edit-case-data': 'Falldaten',
    'send-message': 'Nachricht',
    'leave-chat': 'Chat verlassen',
  },
  outcome: {
    placed: 'Verschoben',
    held: 'Bei Ihnen',
    'put-back': 'Zurückgelegt',
    stranded: 'Gestrandet',
    refused: 'Abgelehnt',
    unconfirmed: 'Nicht bekannt',
    done: 'Erledigt',
  },
  reference: 'Referenz {id}',
  shown: 'nichts gefunden | {n} von 1 gezeigt | {n} von {total} gezeigt',
  more: 'Mehr zeigen',
  empty: 'Noch wurde nichts getan',
  nothingFits: 'Nichts passt',
  emptyText:
    'Jedes Verschieben, Ablegen, Rückgängigmachen und Abschließen von diesem Computer aus wird hier aufgeschrieben.',
  unwritten:
    'Ein Eintrag konnte noch nicht aufgeschrieben werden. | {n} Einträge konnten noch nicht aufgeschrieben werden.',
  unwrittenText:
    'Die Liste zeigt alles, aber was nicht aufgeschrieben ist, geht beim Beenden verloren. Prüfen Sie, ob die Platte voll ist und ob Ihr Ordner beschrieben werden kann, oder sagen Sie es Ihrem Administrator. Switchyard versucht es weiter.',
  saveCsv: 'Als CSV speichern…',
  saveJson: 'Als JSON speichern…',
  saved: 'Das Aktionsprotokoll wurde gespeichert',
}
