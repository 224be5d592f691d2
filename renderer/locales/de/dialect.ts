import type { UnfinishedPart } from '../catalogue'

const onOrOff = { true: 'Ja', false: 'Nein' } as const
const apis = { generic: 'Interactions-API', 'per-media': 'Die API des Mediums' } as const

/** The part of the settings screen about what the reference leaves open. */
export const dialectText: UnfinishedPart<'settings'>['dialect'] & object = {
  title: 'Die Eigenheiten des Servers',
  help: 'Was die Referenz des Herstellers offen lässt. Was Sie wählen, gilt ab der nächsten Anmeldung. „Gefunden“ ist, was an {server} gesehen wurde.',
  helpFirst: 'Was die Referenz des Herstellers offen lässt. Was Sie wählen, gilt ab der nächsten Anmeldung.',
  source: {
    chosen: 'Gewählt · {key}',
    found: 'An diesem Server gefunden · {key}',
    initial: 'Standard · {key}',
  },
  switches: {
    otherUserContents: {
      title: 'Wie werden die Workbins eines anderen Agenten gelesen?',
      values: {
        'users-several': 'Alle auf einmal',
        'users-single': 'Eine Anfrage je Workbin',
        'printed-by-media': 'Eine Anfrage je Workbin und Medium',
      },
    },
    groupContents: {
      title: 'Wie werden die Workbins einer Gruppe gelesen?',
      values: { single: 'Eine Anfrage je Workbin', several: 'Alle auf einmal' },
    },
    agentsFrom: {
      title: 'Welche Ressource nennt die Agenten?',
      values: { contacts: 'Kontakte, Seite um Seite', users: 'Benutzer, in einem Stück' },
    },
    agentStatesFrom: {
      title: 'Gilt, was Kontakte über den Zustand sagen (angemeldet, bereit)?',
      values: {
        contacts: 'Ja: Wer neben anderen keinen hat, ist abgemeldet',
        none: 'Nein: Zustände werden nicht gezeigt',
      },
    },
    agentGroupsFrom: {
      title: 'Welche Ressource nennt die Agentengruppen?',
      values: {
        'me-groups': 'Gruppen des angemeldeten Benutzers',
        groups: 'Alle Gruppen',
        'platform-configuration': 'Plattformkonfiguration',
        list: 'Die Namen unten',
      },
    },
    agentGroupList: { title: 'Namen von Agentengruppen', values: {} },
    placeGroupsFrom: {
      title: 'Welche Ressource nennt die Platzgruppen?',
      values: {
        'platform-configuration': 'Plattformkonfiguration',
        groups: 'Gruppen vom Typ PlaceGroup',
        list: 'Die Namen unten',
      },
    },
    placeGroupList: { title: 'Namen von Platzgruppen', values: {} },
    groupMembersFrom: {
      title: 'Welche Ressource sagt, wer zu einer Gruppe gehört?',
      values: {
        'group-users': 'Benutzer der Gruppe',
        contacts: 'Kontaktsuche',
        'platform-configuration': 'Plattformkonfiguration',
        none: 'Keine: Es wird nicht gefragt',
      },
    },
    queuesFrom: {
      title: 'Welche Ressource nennt die Warteschlangen?',
      values: { contacts: 'Kontakte vom Typ Queue', none: 'Keine: Der Name wird eingegeben' },
    },
    addToAgentWorkbin: {
      title: 'Kann eine Interaktion in die Workbin eines anderen Agenten gelegt werden?',
      values: { 'users-url': 'Es wird versucht', unsupported: 'Nein: Es wird nicht angeboten' },
    },
    interactionReference: {
      title: 'Womit benennt ein Ablegen die Interaktion?',
      values: { id: 'Mit ihrer Nummer', uri: 'Mit ihrer Adresse' },
    },
    transferTarget: {
      title: 'Womit benennt eine Weitergabe den Agenten?',
      values: { userId: 'Mit der Benutzernummer', userUri: 'Mit der Adresse des Benutzers' },
    },
    transferApi: { title: 'Welche API gibt weiter?', values: apis },
    placeInQueueApi: { title: 'Welche API legt in eine Warteschlange?', values: apis },
    heldApi: {
      title: 'Welche API schließt ab, was bei jemandem ist, und ändert seine Falldaten?',
      values: apis,
    },
    workbinContentUrl: {
      title: 'Nennt das ältere Lesen einer Workbin sie in seiner Adresse?',
      values: { 'without-id': 'Nein', 'with-id': 'Ja' },
    },
    groupPullNickname: {
      title: 'Trägt ein Chat, der aus einer Gruppe genommen wird, den Namen im Chat?',
      values: { omit: 'Nein', send: 'Ja' },
    },
    attachmentNames: {
      title: 'Welches Feld nennt den Anhang einer E-Mail?',
      values: {
        any: 'Das erste, das da ist: name, fileName',
        name: 'name',
        fileName: 'fileName',
        none: 'Keines: Anhänge werden nicht aufgeführt',
      },
    },
    missingFeature: {
      title: 'Darf jemand herausnehmen, in dessen Liste der Funktionen Multimedia fehlt?',
      values: { hide: 'Nein: Es wird nicht angeboten', ask: 'Der Server entscheidet' },
    },
    federatedSignIn: {
      title: 'Nimmt der Server ein Firmenkonto an?',
      values: { probe: 'Er wird gefragt', offer: 'Ja', off: 'Nein' },
    },
    sessionKeptBy: {
      title: 'Welche Anfragen halten eine Sitzung am Leben?',
      values: {
        'every-request': 'Jede',
        'all-but-notifications': 'Alle außer der Dauerabfrage',
        nothing: 'Keine: Sie endet nach fester Zeit',
      },
    },
    csrfOnNotifications: { title: 'Sendet die Dauerabfrage das Sicherheitstoken?', values: onOrOff },
    integrityCheck: {
      title: 'Womit wird das Board von Zeit zu Zeit verglichen?',
      values: {
        counts: 'Mit den Zählungen des Servers',
        readings: 'Mit Lesungen, ein Besitzer nach dem anderen',
        off: 'Mit nichts',
      },
    },
    subscriptionsSurviveHandshake: {
      title: 'Überleben Abonnements eine neue Benachrichtigungssitzung?',
      values: onOrOff,
    },
  },
}
