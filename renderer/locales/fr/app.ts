import type { UnfinishedPart } from '../catalogue'

/** The frame around everything: top bar, banners, status bar, notes. */
export const appText: UnfinishedPart<'app'> = {
  name: 'Switchyard',
  close: 'Fermer',
  clear: 'Effacer',
  age: {
    seconds: '{n} s',
    minutes: '{n} min',
    hours: '{n} h',
    hoursMinutes: '{h} h {m}',
    days: '{n} j',
    daysHours: '{d} j {h} h',
  },
  key: {
    Mod: 'Ctrl',
    Command: 'Cmd',
    Shift: 'Maj',
    Alt: 'Alt',
    Enter: 'Entrée',
    Escape: 'Échap',
    Space: 'Espace',
    Tab: 'Tab',
    Menu: 'Menu',
    PageUp: 'Page préc.',
    PageDown: 'Page suiv.',
    Home: 'Début',
    End: 'Fin',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  seconds: '{n} s',
  toast: {
    label: 'Message',
    viewport: 'Messages ({hotkey})',
  },
  top: {
    find: 'Chercher une interaction',
    findPlaceholder: 'Objet, client, segment ou identifiant',
    held: 'Chez moi',
    account: 'Compte et apparence',
  },
  line: {
    label: 'Connexion',
    online: 'En direct, état à {time}',
    partial: 'En direct, état à {time}, incomplet',
    limited: 'Limité, état à {time}',
    onlineUnread: 'En direct',
    partialUnread: 'En direct, rien n’est lu',
    loading: 'Lecture : {done} sur {total}',
    waiting: 'Lecture : {done} sur {total}, serveur occupé jusqu’à {time}',
    stopReading: 'Arrêter la lecture',
    connecting: 'Connexion…',
    recovering: 'Reconnexion, état à {time}',
    'session-lost': 'Session terminée',
    incompatible: 'Serveur non pris en charge',
    'signed-out': 'Déconnecté',
  },
  menu: {
    demo: 'Données de démonstration',
    theme: 'Apparence',
    system: 'Celle du système',
    light: 'Claire',
    dark: 'Sombre',
    compact: 'Lignes compactes',
    signOut: 'Se déconnecter',
  },
  banner: {
    recovering:
      'La connexion est perdue. Ce que vous voyez était exact à {time} ; Switchyard se reconnecte tout seul.',
    incompatible: 'Ce serveur répond d’une manière que Switchyard ne comprend pas.',
    channels:
      'Le serveur n’a pas pu ouvrir tous les canaux pour vous ({channels}). La lecture peut fonctionner, mais peut-être pas la prise d’interactions : interrogez votre administrateur au sujet d’Interaction Server.',
    ending:
      'Votre session sur le serveur se termine à {time}. Reconnectez-vous maintenant pour continuer sans interruption.',
    signInAgain: 'Se reconnecter',
    outage: {
      interactions:
        'Interaction Server ne fonctionne plus depuis {time}. Tant qu’il n’est pas revenu, les e-mails, les chats et les tâches ne peuvent pas être déplacés, ni les workbins lues.',
      contacts:
        'Universal Contact Server ne fonctionne plus depuis {time}. Le texte des e-mails et les informations sur les clients peuvent manquer.',
      configuration:
        'Le serveur qui connaît les personnes et les groupes ne fonctionne plus depuis {time}. L’arborescence peut être incomplète après une nouvelle connexion.',
      voice:
        'Le serveur vocal ne fonctionne plus depuis {time}. Votre travail avec les workbins continue comme avant.',
      other: 'Un serveur de votre centre de contact, {name}, ne fonctionne plus depuis {time}.',
    },
    cannotMove:
      'Votre utilisateur n’a pas la fonction api-multimedia sur ce serveur : il n’est donc pas proposé de prendre ni de déplacer des interactions. Votre administrateur peut l’ajouter.',
    notSupervisor:
      'Votre utilisateur n’a pas le rôle de superviseur sur ce serveur. Vous verrez peut-être moins de choses, et le serveur peut refuser de prendre des interactions pour vous.',
    failed:
      'Des workbins d’un propriétaire n’ont pas pu être lues. | Des workbins de {n} propriétaires n’ont pas pu être lues.',
    givenUp:
      'La lecture a été arrêtée : un propriétaire n’est pas lu. | La lecture a été arrêtée : {n} propriétaires ne sont pas lus.',
    readOn: 'Reprendre la lecture',
    readAgain: 'Relire',
    part: {
      agents: 'les agents',
      'agent-groups': 'les groupes d’agents',
      'place-groups': 'les groupes de postes',
    },
    problem: 'Le serveur n’a pas indiqué {part} : leurs workbins manquent donc. {why}',
  },
  status: {
    interactions: 'aucune interaction | 1 interaction | {n} interactions',
    workbins: 'aucune workbin | une workbin | {n} workbins',
    both: '{interactions} dans {workbins}',
    asOf: 'état à {time}',
    corrected: '1 interaction corrigée | {n} interactions corrigées',
    correctedWhy:
      'Switchyard compare le tableau avec le serveur à tour de rôle. Depuis la connexion, autant d’interactions étaient affichées à tort et ont été corrigées.',
  },
  noTray: {
    title: 'Ce bureau n’affiche pas d’icônes dans la zone de notification',
    text: 'Fermer la dernière fenêtre quitte Switchyard. Ce message n’apparaît qu’une fois.',
  },
  tray: {
    title: 'Switchyard reste ouvert',
    text: 'Après la fermeture de la fenêtre, il reste près de l’horloge. Quittez-le depuis cet endroit quand vous avez fini.',
  },
  crash: {
    title: 'Une erreur est survenue dans cette fenêtre',
    text: 'Rien n’est perdu : les déplacements sont consignés avant d’être faits. Rechargez la fenêtre pour continuer.',
    reload: 'Recharger',
  },
  noBridge: 'Cette page fait partie du programme Switchyard et ne fonctionne pas dans un navigateur.',
  notOpened: 'Switchyard n’a pas pu être ouvert : {why}',
}
