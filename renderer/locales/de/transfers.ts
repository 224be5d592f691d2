import type { UnfinishedPart } from '../catalogue'

/** Moving interactions: the reassign dialog, what the supervisor holds, and how moves came out. */
export const transfersText: UnfinishedPart<'transfers'> = {
  pull: 'Zu mir nehmen',
  reassign: 'Neu zuweisen…',
  putInQueue: 'In Warteschlange…',
  place: 'Ablegen…',
  putBack: 'Zurücklegen',
  complete: 'Abschließen',
  moving: 'Wird verschoben…',
  untitled: 'Kein Betreff',
  somewhere: 'einem unbekannten Ort',
  inWorkbin: '{workbin}, {owner}',
  ownerWithPresence: '{name} ({presence})',
  target: {
    me: 'Sie',
    agent: '{name}',
    queue: 'Warteschlange {name}',
  },
  dialog: {
    reassignTitle: 'Interaktion neu zuweisen',
    placeTitle: 'Interaktion ablegen',
    from: 'jetzt in {place}',
    held: 'jetzt bei Ihnen',
    search: 'Ziel suchen',
    searchPlaceholder: 'Name, Workbin oder Warteschlange eingeben',
    list: 'Wohin sie gehen kann',
    loading: 'Ziele werden gesucht…',
    failed:
      'Die Liste der Warteschlangen konnte nicht gelesen werden: {reason} Den Namen einer Warteschlange können Sie trotzdem eingeben.',
    nothing: 'Nichts passt zu „{text}“.',
    typeQueue: 'Dieser Server nennt keine Warteschlangen: Geben Sie den genauen Namen ein.',
    hidden: 'Eines mehr: eingeben, um es zu finden | {n} weitere: eingeben, um sie zu finden',
    typedQueue: 'Warteschlange mit genau diesem Namen',
    nickname: 'Ihr Name im Chat',
    noUndo: {
      'given-to-a-person': 'Sie geht direkt an die Person, das lässt sich nicht rückgängig machen.',
      'went-to-a-queue': 'Sie geht in eine Warteschlange, das lässt sich nicht rückgängig machen.',
      'origin-takes-nothing':
        'Ihre Workbin nimmt nichts zurück: Nach dem Rückgängigmachen läge sie bei Ihnen.',
    },
    nicknameHint: 'Der Kunde sieht ihn, wenn Sie den Chat übernehmen.',
    lastAgent: 'Mich als letzten Agenten dieses Kunden merken',
    lastAgentHint: 'Routing, das nach dem letzten Agenten sucht, fragt dann zuerst Sie.',
    reason: 'Grund',
    reasonPlaceholder: 'Freiwillig: wird an die Interaktion gehängt und ins Aktionsprotokoll geschrieben',
    choose: 'Ziel wählen',
    giveTo: 'An {target} geben',
    keep: 'Bei mir behalten',
    cancel: 'Abbrechen',
    close: 'Schließen',
    moving: 'Geht an {target}…',
    movingHint:
      'Sie können dieses Fenster schließen; die Verschiebung läuft weiter und meldet, wie sie ausging.',
    keyHint: 'Eingabe wählt, noch einmal Eingabe verschiebt',
    load: 'Nichts wartet | 1 wartet | {n} warten',
  },
  group: {
    recent: 'Zuletzt gewählt',
    me: 'Ich',
    'my-workbins': 'Meine Workbins',
    agents: 'Agenten',
    'agent-groups': 'Workbins von Agentengruppen',
    'place-groups': 'Workbins von Platzgruppen',
    places: 'Workbins von Plätzen',
    queues: 'Warteschlangen',
    'agent-workbins': 'Workbins anderer Agenten',
  },
  facet: {
    label: 'Art des Ziels',
    all: 'Alle',
    people: 'Personen',
    groups: 'Gruppen',
    queues: 'Warteschlangen',
  },
  groupNote: {
    agents: 'Geht direkt an die Person',
    barred:
      'Dieser Server nimmt nichts in die Workbin eines anderen Agenten. Geben Sie es stattdessen dem Agenten.',
  },
  bar: {
    'lies-here': 'Ist schon hier',
    'not-on-this-server': 'Nicht auf diesem Server',
  },
  warning: {
    'signed-out':
      '{name} ist abgemeldet: Der Server lehnt vielleicht ab, und was herausgenommen wurde, bliebe bei Ihnen.',
    away: '{name} ist abgemeldet: Dort wartet es, bis {name} zurück ist.',
    'not-ready': '{name} ist angemeldet, aber nicht bereit: Es kann dauern.',
    'wrong-media':
      '{name} ist für dieses Medium nicht angemeldet: {media}. Der Server kann ablehnen, und was herausgenommen wurde, bliebe bei Ihnen.',
    full: '{name} nimmt von diesem Medium gerade nichts mehr an: {media}. Es kann dauern, oder der Server lehnt ab.',
    crowded: 'Bei {name} wartet weit mehr als bei den anderen.',
    'cannot-be-read': 'Eine Workbin von {name} ist gerade nicht lesbar: Sie würden die Ankunft nicht sehen.',
    'chat-waits': 'Chats in {name} warten, ohne dass jemand dem Kunden antwortet.',
    noRight:
      'Ihr Benutzer hat hier keine Supervisor-Rolle: Der Server verweigert Ihnen möglicherweise das Herausnehmen.',
    more: 'Ein weiteres Ziel mit einer Warnung. | {n} weitere Ziele mit einer Warnung.',
  },
  presence: {
    'signed-in': 'Angemeldet',
    'not-ready': 'Nicht bereit',
    'signed-out': 'Abgemeldet',
    unknown: '',
  },
  done: {
    held: 'Sie ist jetzt bei Ihnen',
    placed: 'An {target} gegeben',
    putBack: 'Zurückgelegt in {target}',
    completed: 'Abgeschlossen',
  },
  outcome: {
    stranded: {
      title: 'Sie ist jetzt bei Ihnen',
      text: 'Die Interaktion wurde herausgenommen, aber {target} hat sie nicht angenommen. Der Kunde wartet: Legen Sie sie noch einmal ab oder legen Sie sie zurück.',
    },
    unconfirmed: {
      title: 'Noch nicht bekannt, ob sie angekommen ist',
      text: 'Der Server sollte sie an {target} geben und hat nicht gemeldet, wie es ausging. Board und „Bei mir“ zeigen es, sobald es bekannt ist; nichts wird zweimal verlangt.',
    },
    seen: {
      onBoard: 'Das Board zeigt sie jetzt in {place}.',
      withMe: 'Sie ist jetzt bei Ihnen und steht unter „Bei mir“.',
    },
    refused: {
      title: 'Sie wurde nicht verschoben',
      text: 'Die Interaktion ist, wo sie war.',
    },
    taken: {
      title: 'Jemand anderes hat sie',
      text: 'Sie hat die Workbin verlassen, bevor Ihre Anfrage ankam. Durch Sie wurde nichts geändert.',
    },
    again: 'Anderes Ziel wählen',
    keep: 'Bei mir behalten',
    show: 'Zeigen',
  },
  leave: {
    title: 'Etwas ist noch nicht fertig',
    text: {
      signOut: 'Beim Abmelden geht nichts verloren, doch Kunden warten vielleicht länger als nötig.',
      quit: 'Beim Beenden geht nichts verloren, doch Kunden warten vielleicht länger als nötig.',
      sleep: 'Im Ruhezustand geht nichts verloren, doch Kunden warten vielleicht länger als nötig.',
    },
    running:
      'Eine Interaktion wird gerade verschoben: Sie kommt an oder bleibt, wo sie ist. | {n} Interaktionen werden gerade verschoben: Was begonnen hat, wird zu Ende geführt, der Rest bleibt, wo er ist.',
    held: 'Eine Interaktion bleibt bei Ihnen; niemand sonst kann sie bearbeiten. | {n} Interaktionen bleiben bei Ihnen; niemand sonst kann sie bearbeiten.',
    leave: { signOut: 'Trotzdem abmelden', quit: 'Trotzdem beenden', sleep: 'So lassen' },
    stay: { signOut: 'Angemeldet bleiben', quit: 'Nicht beenden', sleep: 'Zurücklegen, was bei mir ist' },
  },
  recovery: {
    title: 'Unterbrochene Verschiebungen',
    text: 'Das Programm oder seine Verbindung wurde mitten in diesen Verschiebungen unterbrochen. Hier sind die Interaktionen jetzt.',
    damaged:
      'Eine Zeile des Journals der Verschiebungen war nicht lesbar; sie liegt in einer Datei daneben. | {n} Zeilen des Journals der Verschiebungen waren nicht lesbar; sie liegen in einer Datei daneben.',
    way: 'Von {from} nach {target}',
    complete: 'Von {from}, sollte abgeschlossen werden',
    found: {
      'with-me': 'Sie ist bei Ihnen',
      'in-origin': 'Sie ist, wo sie war',
      'at-target': 'Sie ist angekommen',
      elsewhere: 'Sie liegt anderswo',
      'not-found': 'Sie liegt in keiner Workbin, die Sie sehen',
    },
    finish: 'Zu Ende führen',
    dismiss: 'Von der Liste nehmen',
    dismissAll: 'Alle von der Liste nehmen',
    later: 'Später',
    open: 'Eine Verschiebung wurde unterbrochen | {n} Verschiebungen wurden unterbrochen',
  },
  reminder: {
    notOpened: 'Noch von niemandem geöffnet',
    notOpenedText: '{subject}: vor {age} an {place} gegeben',
    show: 'Zeigen',
  },
  held: {
    tooLong: 'Zu lange',
    title: 'Bei mir',
    label: 'Interaktionen, die bei Ihnen sind',
    since: 'Seit {age} bei Ihnen',
    from: 'Aus {place}',
    fromUnknown: 'Herkunft nicht bekannt',
    open: 'Details von {subject} zeigen',
    needsYou: 'Braucht Sie',
    meant: 'War für {target} gedacht.',
    count: 'Eine Interaktion | {n} Interaktionen',
    emptyTitle: 'Nichts ist bei Ihnen',
    emptyText:
      'Was Sie aus einer Workbin nehmen, steht hier, bis Sie es ablegen, zurücklegen oder abschließen.',
    noPutBack: 'Woher sie kam, ist nicht bekannt: Legen Sie sie stattdessen ab.',
  },
  notOffered:
    'Herausnehmen und Verschieben werden nicht angeboten: Ihrem Benutzer fehlt die Funktion api-multimedia.',
}
