import type { UnfinishedPart } from '../catalogue'

/** Signing in, out, and in again. */
export const sessionText: UnfinishedPart<'session'> = {
  title: 'Connexion à Switchyard',
  lead: 'Voyez chaque workbin en direct et confiez ce qui attend à qui peut aider.',
  server: 'Adresse du serveur',
  serverPlaceholder: 'https://gws.example.com',
  userName: 'Nom d’utilisateur',
  password: 'Mot de passe',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  signIn: 'Se connecter',
  signingIn: 'Connexion…',
  serverPause:
    'Le serveur est occupé et demande à patienter jusqu’à {time}. La connexion se poursuivra ensuite.',
  cancel: 'Annuler',
  federated: 'Se connecter avec le compte d’entreprise',
  federatedRunning: 'En attente de la page de connexion de votre entreprise…',
  keep: {
    label: 'Mémoriser mon mot de passe',
    kept: 'Conservé sur cet ordinateur',
    forget: 'L’oublier',
    refusal: {
      plain: 'Impossible ici : ce bureau n’a pas de trousseau, et le mot de passe serait lisible.',
      absent: 'Impossible ici : le coffre à secrets du système ne répond pas.',
    },
  },
  or: 'ou',
  demo: 'Découvrir avec des données de démonstration',
  startingDemo: 'Démarrage de la démonstration…',
  demoHint: 'Démarre un centre de contact d’entraînement sur cet ordinateur. Rien n’en sort.',
  version: 'Version {version}',
  renew: {
    title: 'Se reconnecter',
    text: 'Votre tableau reste tel quel. Une nouvelle session prend le relais dès que le serveur a accepté votre mot de passe.',
    later: 'Pas maintenant',
  },
  lost: {
    title: 'Votre session est terminée',
    text: 'Le tableau derrière cette fenêtre montre ce que l’on savait à {time}. Reconnectez-vous pour reprendre où vous en étiez.',
    signOut: 'Se déconnecter',
  },
}
