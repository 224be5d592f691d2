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
    crowded: 'Bei {name} wartet weit mehr als bei den anderen.',
    'cannot-be-read': 'Eine Workbin von {name} ist gerade nicht lesbar: Sie würden die Ankunft nicht sehen.',
    noRight:
      'Ihr Benutzer hat hier keine Supervisor-Rolle: Der Server verweigert Ihnen möglicherweise das Herausnehmen.',
    more: 'Ein weiteres Ziel mit einer Warnung. | {n} weitere Ziele mit einer Warnung.',
  },
  presence: {
    'signed-in': 'Angemeldet',
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
  held: {
    title: 'Bei mir',
    label: 'Interaktionen, die bei Ihnen sind',
    since: 'Seit {age} bei Ihnen',
    from: 'Aus {place}',
    fromUnknown: 'War schon bei Ihnen, bevor Switchyard lief',
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
