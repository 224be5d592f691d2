import type { MainTexts } from './main-texts'

/** Main's words in French. */
export const french: MainTexts = {
  language: 'fr',
  tray: {
    show: 'Afficher Switchyard',
    signOut: 'Se déconnecter',
    quit: 'Quitter',
    state: 'Switchyard : {state}',
    stateWithNews: 'Switchyard : {state}, nouveautés : {news}',
    phase: {
      'signed-out': 'déconnecté',
      connecting: 'connexion en cours',
      online: 'en direct',
      recovering: 'connexion perdue, reconnexion en cours',
      'session-lost': 'session terminée, reconnectez-vous',
      incompatible: 'ce serveur n’est pas pris en charge',
    },
    notice: {
      title: 'Switchyard reste ouvert',
      body: 'Son icône est près de l’horloge. Quittez-le par son menu.',
    },
  },
  arrivals: {
    inOne: { one: 'Nouvelle interaction dans {workbin}', other: '{n} nouvelles interactions dans {workbin}' },
    somewhere: 'une workbin surveillée',
    inMany: { one: 'Une nouvelle interaction', other: '{n} nouvelles interactions' },
    inManyBody: { one: 'Dans une workbin surveillée', other: 'Dans {n} workbins surveillées' },
  },
  menu: {
    file: '&Fichier',
    newWindow: 'Nouvelle fenêtre',
    close: 'Fermer la fenêtre',
    quit: 'Quitter',
    edit: '&Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: '&Affichage',
    normalSize: 'Taille normale',
    larger: 'Zoom avant',
    smaller: 'Zoom arrière',
    fullScreen: 'Plein écran',
    window: 'F&enêtre',
    minimize: 'Réduire',
  },
  file: { csv: 'Tableau (CSV)' },
}
