import type { UnfinishedPart } from '../catalogue'
import { dialectText } from './dialect'

/** The settings screen. */
export const settingsText: UnfinishedPart<'settings'> = {
  title: 'Paramètres',
  open: 'Paramètres…',
  search: 'Chercher dans les paramètres',
  none: 'Aucun paramètre ne concerne « {query} ».',
  notSaved: 'Le paramètre n’a pas été modifié',
  locked: 'Fixé par votre administrateur',
  policyProblem:
    'Les règles de votre administrateur n’ont pas pu être lues en entier : {keys}. Veuillez prévenir votre administrateur.',
  damaged:
    'Des réglages de ces groupes n’ont pas pu être lus et ont leur valeur par défaut : {groups}. Le fichier est conservé tel quel.',
  damagedWhole:
    'Vos réglages n’ont pas pu être lus ; les valeurs par défaut s’appliquent. Le fichier est conservé tel quel.',
  reset: 'Rétablir la valeur par défaut : {title}',
  resetAll: 'Tout rétablir par défaut',
  done: 'Terminé',
  zeroIsOff: '0 pour désactiver',
  onePerLine: 'Une par ligne',
  outOfBounds: 'Un nombre entier de {min} à {max}',
  tooLong: 'Au plus {most} lignes de {longest} caractères au plus',
  expert: 'Pour les experts',
  expertHelp:
    'Seulement si un administrateur vous le demande. Une valeur erronée ici empêche le programme de fonctionner.',
  groups: {
    appearance: 'Apparence',
    desktop: 'Cet ordinateur',
    board: 'Tableau',
    alerts: 'Notifications',
    work: 'Déplacements',
    connection: 'Connexion',
    records: 'Journaux',
    updates: 'Mises à jour',
  },
  units: {
    seconds: 'secondes',
    minutes: 'minutes',
    days: 'jours',
    files: 'fichiers',
  },
  entries: {
    theme: {
      title: 'Clair ou sombre',
      help: 'Claire ou sombre, ou celle qui est réglée dans le système.',
      values: { system: 'Celle du système', light: 'Claire', dark: 'Sombre' },
    },
    language: {
      title: 'Langue',
      help: 'La langue de ce programme. Ce qu’écrivent le serveur et les clients reste tel quel.',
      values: {
        system: 'Celle du système',
        en: 'English',
        de: 'Deutsch',
        fr: 'Français',
        ja: '日本語',
        es: 'Español',
      },
    },
    characterKeys: {
      title: 'Raccourcis d’une seule lettre',
      help: 'Des touches comme R et P agissent tant que la liste a le focus. Désactivez-les si vous parlez à l’ordinateur.',
    },
    startAtLogin: {
      title: 'Démarrer à l’ouverture de ma session sur cet ordinateur',
      help: 'Switchyard fonctionne alors dès le début de votre journée.',
    },
    startHidden: {
      title: 'Démarrer alors dans la zone de notification',
      help: 'Sans fenêtre, quand c’est l’ordinateur qui le démarre. L’icône ouvre la fenêtre.',
    },
    compact: {
      title: 'Lignes compactes',
      help: 'Des lignes plus basses dans la liste : l’écran en contient davantage.',
    },
    ageAmberMinutes: {
      title: 'Attente longue à partir de',
      help: 'Une interaction qui est depuis ce temps dans sa workbin est marquée en orange.',
    },
    ageRedMinutes: {
      title: 'Attente trop longue à partir de',
      help: 'À partir de là, elle est marquée en rouge. Le rouge l’emporte quand les deux s’appliquent.',
    },
    dueSoonMinutes: {
      title: 'Échéance proche à partir de',
      help: 'Ce qui arrive à échéance dans ce délai est marqué en orange. Ce qui est en retard est en rouge.',
    },
    alertRules: {
      title: 'Règles d’alerte',
      help: 'Ce qui est signalé. Chaque règle peut être modifiée, désactivée et supprimée dans les alertes.',
    },
    alertTimes: {
      title: 'Heures calmes',
      help: 'Les heures de silence, et le service en dehors duquel les alertes vont seulement dans la boîte.',
    },
    customerTextInAlerts: {
      title: 'Objet et client dans les notifications',
      help: 'Sinon, une notification ne nomme que la workbin et son propriétaire. D’autres peuvent voir votre écran, et l’écran de verrouillage affiche aussi les notifications.',
    },
    heldTooLongMinutes: {
      title: 'Me rappeler ce qui est chez moi après',
      help: 'Un rappel vous signale une interaction qui est chez vous depuis plus longtemps.',
    },
    nobodyOpenedMinutes: {
      title: 'Lister ce que personne n’a ouvert après',
      help: 'Ce que vous avez déplacé et que personne n’a ouvert pendant ce temps figure sous « Chez moi ». Les règles d’alerte décident si vous en êtes averti.',
    },
    undoSeconds: {
      title: 'Annuler un déplacement pendant',
      help: 'Combien de temps après sa fin un déplacement peut être repris.',
    },
    reasonKey: {
      title: 'Clé des motifs',
      help: 'La clé des données du dossier qui reçoit le motif d’un déplacement. Vide : les motifs ne figurent que dans le journal des actions.',
    },
    servers: {
      title: 'Adresses des serveurs',
      help: 'L’écran de connexion les propose. Les adresses d’un même site sont ses nœuds : si l’un disparaît, le suivant est utilisé.',
    },
    sessionLimitMinutes: {
      title: 'Le serveur met fin à une session après',
      help: 'Durée pendant laquelle le serveur garde une session où rien n’est demandé. Vous êtes averti avant.',
    },
    dialect: {
      title: 'Les particularités du serveur',
      help: 'Ce que la documentation de l’éditeur laisse ouvert et à quoi les serveurs répondent différemment.',
    },
    allowedServers: {
      title: 'Serveurs autorisés',
      help: 'La connexion n’est possible qu’à ces adresses. Une liste vide autorise tous les serveurs.',
    },
    trustedCertificates: {
      title: 'Certificats de confiance',
      help: 'Certificats que cet ordinateur ne reconnaît pas de lui-même et que quelqu’un a acceptés. Chacun vaut pour un serveur.',
    },
    certificateExceptions: {
      title: 'Exceptions pour les certificats',
      help: 'Si les utilisateurs peuvent accepter un certificat que l’ordinateur ne reconnaît pas.',
    },
    demoAllowed: {
      title: 'Données de démonstration',
      help: 'L’écran de connexion propose ou non de découvrir le programme avec des données de démonstration.',
    },
    actionLogDays: {
      title: 'Conserver le journal des actions pendant',
      help: 'Ce qui est plus ancien est supprimé de cet ordinateur.',
    },
    logLevel: {
      title: 'Ce que contient le journal technique',
      help: 'À partir de quelle importance une ligne est écrite. « Tout » le rend long : pour le temps où l’on cherche une panne.',
      values: {
        debug: 'Tout',
        info: 'Ce qui se passe',
        warn: 'Avertissements et erreurs',
        error: 'Erreurs seulement',
      },
    },
    crashServer: {
      title: 'Serveur pour les rapports de plantage',
      help: 'Une adresse https de votre entreprise. Sans elle, rien d’un plantage n’est recueilli ni envoyé.',
    },
    logFiles: {
      title: 'Fichiers du journal technique',
      help: 'Nombre de fichiers de 1 Mo au plus que le journal peut compter, fichier actuel compris.',
    },
    updates: {
      title: 'Nouvelles versions',
      help: 'Si Switchyard cherche de nouvelles versions. Il n’interroge que le serveur de mise à jour indiqué par votre administrateur et n’installe jamais pendant un déplacement.',
      values: {
        off: 'Ne pas chercher',
        ask: 'Me prévenir',
        download: 'Télécharger, puis me prévenir',
      },
    },
    updateChannel: {
      title: 'Type de versions',
      help: 'Les versions de test arrivent plus tôt et peuvent avoir des défauts.',
      values: {
        latest: 'Versions définitives',
        beta: 'Versions de test aussi',
      },
    },
    updateServer: {
      title: 'Serveur de mise à jour',
      help: 'L’adresse du dossier contenant la liste des versions. Sans elle, il n’y a pas de mises à jour.',
    },
    updateKey: {
      title: 'Clé de mise à jour',
      help: 'La clé publique avec laquelle la liste des versions doit être signée. Sans elle, il n’y a pas de mises à jour.',
    },
  },
  dialect: dialectText,
}
