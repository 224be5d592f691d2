import type { UnfinishedPart } from '../catalogue'

/** Diagnostics and the support bundle. In French. */
export const supportText: UnfinishedPart<'support'> = {
  open: 'Diagnostic…',
  title: 'Diagnostic',
  text: 'Ce qui se trouve entre vous et un tableau qui fonctionne. Rien de tout cela ne quitte l’ordinateur.',
  running: 'Vérification…',
  again: 'Vérifier à nouveau',
  copy: 'Copier comme texte',
  copied: 'Copié',
  reportOf: 'Diagnostic Switchyard, {time}',
  outcomes: {
    good: 'en ordre',
    note: 'à savoir',
    warning: 'à regarder',
    bad: 'à corriger',
  },
  checks: {
    server: 'Serveur',
    version: 'Version',
    clock: 'Horloge',
    session: 'Session',
    cometd: 'Notifications (CometD)',
    proxy: 'Proxy',
    certificate: 'Certificat',
    services: 'Services derrière le serveur',
    board: 'Tableau',
    disk: 'Disque',
    permissions: 'Droits',
    policy: 'Stratégie',
  },
  found: {
    server: {
      reached: '{server} a répondu après {ms} ms.',
      none: 'Aucun serveur n’est encore connu.',
      failed: '{server} n’a pas répondu comme il devrait.',
    },
    version: {
      known: 'Serveur {version}, Switchyard {app}.',
      unknown: 'Switchyard {app} ; le serveur n’a pas indiqué de version.',
    },
    clock: {
      right: 'Cet ordinateur et le serveur diffèrent de {seconds} s.',
      wrong: 'Cet ordinateur et le serveur diffèrent de {seconds} s.',
      unknown: 'Le serveur n’a pas indiqué l’heure.',
    },
    session: {
      signedIn: '{user} est connecté.',
      signedOut: 'Personne n’est connecté.',
      lost: 'La session est terminée.',
    },
    cometd: {
      live: 'La ligne est active.',
      off: 'Sans session, il n’y a pas de ligne.',
      broken: 'La ligne est coupée.',
    },
    proxy: {
      direct: 'Il n’y en a pas sur le chemin.',
      through: 'Le chemin passe par {proxy}.',
      asks: '{proxy} demande un nom d’utilisateur et un mot de passe.',
      unknown: 'Le système ne l’a pas dit.',
    },
    certificate: {
      good: 'Délivré par {issuer}, encore valable {days} jours.',
      soon: 'Délivré par {issuer}, valable seulement {days} jours encore.',
      excepted: 'Non reconnu par cet ordinateur ; quelqu’un a fait une exception. SHA-256 {fingerprint}',
      byPolicy:
        'Non reconnu par cet ordinateur lui-même ; la stratégie de votre administrateur dit qu’il est bon. SHA-256 {fingerprint}',
      plain: 'L’adresse commence par http : rien n’est chiffré, pas même le mot de passe.',
      refused: 'Délivré par {issuer} et non reconnu. SHA-256 {fingerprint}',
      unknown: 'Le serveur n’en a montré aucun.',
    },
    services: {
      good: 'Les {n} fonctionnent.',
      away: 'En panne : {names}.',
      unknown: 'Ils ne sont indiqués qu’aux personnes connectées.',
    },
    board: {
      right: 'Comparé au serveur tour à tour, {owners} propriétaires : aucune différence jusqu’ici.',
      repaired:
        'Comparé pour {owners} propriétaires : {drifted} interactions étaient fausses et ont été corrigées.',
      unread: 'Une workbin n’a pas pu être lue. | {n} workbins n’ont pas pu être lues.',
      reading: 'Lus jusqu’ici : {read} propriétaires sur {owners}.',
      empty: 'Il est vide jusqu’à la connexion.',
    },
    disk: {
      good: '{megabytes} Mo sont libres.',
      low: 'Seulement {megabytes} Mo sont libres.',
      refused: 'Impossible d’écrire dans le dossier du programme.',
    },
    permissions: {
      good: 'Vous pouvez voir et déplacer le travail des autres.',
      noSupervisor: 'Le serveur ne vous compte pas parmi les superviseurs.',
      noMoves: 'Le serveur n’indique pas la fonction nécessaire aux déplacements.',
      channels: 'Ces canaux ne se sont pas ouverts : {channels}.',
      unknown: 'Ils sont connus après la connexion.',
    },
    policy: {
      none: 'Aucun réglage n’est imposé.',
      holds:
        'Un réglage est imposé par votre administrateur. | {n} réglages sont imposés par votre administrateur.',
      damaged: 'Elle n’a pas pu être lue en entier : {keys}.',
    },
  },
  advice: {
    clock: {
      wrong:
        'Laissez cet ordinateur régler lui-même son heure. Les âges du tableau et les certificats en dépendent.',
    },
    certificate: {
      soon: 'Prévenez votre administrateur : ensuite, plus personne ne pourra se connecter.',
      excepted:
        'Demandez à votre administrateur un certificat que les ordinateurs reconnaissent, puis retirez l’exception dans les réglages.',
      plain: 'Demandez à votre administrateur une adresse qui commence par https.',
    },
    services: {
      away: 'Ce qui en dépend ne fonctionne pas pour l’instant. Votre administrateur peut voir pourquoi.',
    },
    board: {
      repaired: 'Il n’y a rien à faire. Si le nombre continue d’augmenter, prévenez votre administrateur.',
      unread: 'Relisez-les depuis la bannière du tableau ou avec F5.',
    },
    disk: {
      low: 'Libérez de la place : les réglages, les déplacements et le journal y sont conservés.',
      refused:
        'Libérez de la place, ou demandez à votre administrateur le droit d’écrire dans votre propre dossier.',
    },
    permissions: {
      noSupervisor:
        'Demandez le rôle de superviseur à votre administrateur ; sans lui, seules vos propres workbins sont visibles.',
      noMoves: 'Demandez la fonction api-multimedia à votre administrateur.',
      channels: 'Demandez à votre administrateur un poste par défaut avec ces canaux.',
    },
    policy: {
      damaged: 'Indiquez à votre administrateur ce qui est nommé ici.',
    },
  },
  bundle: {
    open: 'Exporter le dossier d’assistance…',
    title: 'Dossier d’assistance',
    text: 'Voici ce qui sera enregistré, mot pour mot. Ni mots de passe, ni données de dossier, ni noms de clients ; parcourez-le avant de le transmettre.',
    files: 'Fichiers du dossier',
    size: '{n} caractères',
    save: 'Enregistrer en fichier zip…',
    cancel: 'Annuler',
    saved: '« {file} » est enregistré',
  },
}
