import type { UnfinishedPart } from '../catalogue'

const yesOrNo = { true: 'Oui', false: 'Non' } as const
const apis = { generic: 'API Interactions', 'per-media': 'L’API du média' } as const

/** The part of the settings screen about what the reference leaves open. */
export const dialectText: UnfinishedPart<'settings'>['dialect'] & object = {
  title: 'Les particularités du serveur',
  help: 'Ce que la documentation de l’éditeur laisse ouvert. Votre choix vaut à partir de la prochaine connexion. « Constaté » est ce qui a été vu sur {server}.',
  helpFirst:
    'Ce que la documentation de l’éditeur laisse ouvert. Votre choix vaut à partir de la prochaine connexion.',
  source: {
    chosen: 'Choisi · {key}',
    found: 'Constaté sur ce serveur · {key}',
    initial: 'Par défaut · {key}',
  },
  switches: {
    otherUserContents: {
      title: 'Comment lit-on les workbins d’un autre agent ?',
      values: {
        'users-several': 'Toutes à la fois',
        'users-single': 'Une requête par workbin',
        'printed-by-media': 'Une requête par workbin et par média',
      },
    },
    groupContents: {
      title: 'Comment lit-on les workbins d’un groupe ?',
      values: { single: 'Une requête par workbin', several: 'Toutes à la fois' },
    },
    agentsFrom: {
      title: 'Quelle ressource donne la liste des agents ?',
      values: { contacts: 'Contacts, page par page', users: 'Utilisateurs, en une fois' },
    },
    agentStatesFrom: {
      title: 'Faut-il croire les états que donnent les contacts (connecté, prêt) ?',
      values: {
        contacts: 'Oui : qui n’en a pas parmi d’autres est déconnecté',
        none: 'Non : aucun état n’est montré',
      },
    },
    agentGroupsFrom: {
      title: 'Quelle ressource donne la liste des groupes d’agents ?',
      values: {
        'me-groups': 'Groupes de l’utilisateur connecté',
        groups: 'Tous les groupes',
        'platform-configuration': 'Configuration de la plateforme',
        list: 'Les noms ci-dessous',
      },
    },
    agentGroupList: { title: 'Noms des groupes d’agents', values: {} },
    placeGroupsFrom: {
      title: 'Quelle ressource donne la liste des groupes de postes ?',
      values: {
        'platform-configuration': 'Configuration de la plateforme',
        groups: 'Groupes du type PlaceGroup',
        list: 'Les noms ci-dessous',
      },
    },
    placeGroupList: { title: 'Noms des groupes de postes', values: {} },
    groupMembersFrom: {
      title: 'Quelle ressource indique les membres d’un groupe ?',
      values: {
        'group-users': 'Utilisateurs du groupe',
        contacts: 'Recherche de contacts',
        'platform-configuration': 'Configuration de la plateforme',
        none: 'Aucune : on ne le demande pas',
      },
    },
    queuesFrom: {
      title: 'Quelle ressource donne la liste des files d’attente ?',
      values: { contacts: 'Contacts du type Queue', none: 'Aucune : on tape le nom' },
    },
    addToAgentWorkbin: {
      title: 'Peut-on mettre une interaction dans la workbin d’un autre agent ?',
      values: { 'users-url': 'On essaie', unsupported: 'Non : ce n’est pas proposé' },
    },
    interactionReference: {
      title: 'Par quoi un ajout désigne-t-il l’interaction ?',
      values: { id: 'Son identifiant', uri: 'Son adresse' },
    },
    transferTarget: {
      title: 'Par quoi un transfert désigne-t-il l’agent ?',
      values: { userId: 'L’identifiant de l’utilisateur', userUri: 'L’adresse de l’utilisateur' },
    },
    transferApi: { title: 'Quelle API transfère ?', values: apis },
    placeInQueueApi: { title: 'Quelle API met en file d’attente ?', values: apis },
    heldApi: {
      title: 'Quelle API termine ce qui est chez vous et modifie les données du dossier ?',
      values: apis,
    },
    workbinContentUrl: {
      title: 'L’ancienne lecture d’une workbin nomme-t-elle celle-ci dans son adresse ?',
      values: { 'without-id': 'Non', 'with-id': 'Oui' },
    },
    groupPullNickname: {
      title: 'Un chat pris dans un groupe porte-t-il le pseudonyme ?',
      values: { omit: 'Non', send: 'Oui' },
    },
    attachmentNames: {
      title: 'Quel champ nomme la pièce jointe d’un e-mail ?',
      values: {
        any: 'Le premier présent : name, fileName',
        name: 'name',
        fileName: 'fileName',
        none: 'Aucun : les pièces jointes ne sont pas listées',
      },
    },
    missingFeature: {
      title: 'Un utilisateur sans la fonction multimédia peut-il prendre des interactions ?',
      values: { hide: 'Non : ce n’est pas proposé', ask: 'Le serveur décide' },
    },
    federatedSignIn: {
      title: 'Le serveur accepte-t-il un compte d’entreprise ?',
      values: { probe: 'On le lui demande', offer: 'Oui', off: 'Non' },
    },
    sessionKeptBy: {
      title: 'Quelles requêtes maintiennent une session ?',
      values: {
        'every-request': 'Toutes',
        'all-but-notifications': 'Toutes sauf l’attente longue',
        nothing: 'Aucune : elle se termine à un âge fixe',
      },
    },
    csrfOnNotifications: {
      title: 'L’attente longue envoie-t-elle le jeton de sécurité ?',
      values: yesOrNo,
    },
    integrityCheck: {
      title: 'À quoi le tableau est-il comparé de temps en temps ?',
      values: {
        counts: 'Aux totaux du serveur',
        readings: 'À la relecture d’un propriétaire à la fois',
        off: 'À rien',
      },
    },
    subscriptionsSurviveHandshake: {
      title: 'Les abonnements survivent-ils à une nouvelle session de notification ?',
      values: yesOrNo,
    },
  },
}
