import type { UnfinishedPart } from '../catalogue'

/** Newer versions of the program. */
export const updatesText: UnfinishedPart<'updates'> = {
  available: 'La version {version} de Switchyard est disponible.',
  download: 'Télécharger',
  downloading: 'Téléchargement de la version {version} : {percent} %',
  ready: 'La version {version} est prête à être installée.',
  install: 'Redémarrer et installer',
  waits: 'La version {version} sera installée dès que vos déplacements seront terminés.',
  later: 'Plus tard',
  skip: 'Ignorer cette version',
  news: 'Nouveautés de la version {version}',
  failed: 'La mise à jour a échoué',
  check: 'Rechercher des mises à jour',
  checking: 'Recherche d’une nouvelle version…',
  current: 'Vous avez la version la plus récente.',
  off: {
    policy: 'Votre administrateur a désactivé les mises à jour.',
    'no-server':
      'Votre administrateur n’a pas indiqué de serveur de mise à jour ; les nouvelles versions viennent de lui.',
    'not-installed':
      'Cette copie n’a pas été installée et ne peut donc pas se remplacer. Les nouvelles versions viennent de votre administrateur.',
  },
}
