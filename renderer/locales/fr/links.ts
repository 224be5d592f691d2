import type { UnfinishedPart } from '../catalogue'

/** Links into the console and files of views that were opened. In French. */
export const linksText: UnfinishedPart<'links'> = {
  copied: 'Lien copié | {n} liens copiés',
  copy: {
    interaction: 'Copier le lien vers l’interaction | Copier les liens vers {n} interactions',
    workbin: 'Copier le lien vers cette workbin',
    view: 'Copier le lien vers la vue « {name} »',
  },
  afterSignIn: {
    interaction: 'Connectez-vous, et l’interaction du lien s’affichera.',
    workbin: 'Connectez-vous, et la workbin du lien s’affichera.',
    view: 'Connectez-vous, et la vue du lien s’affichera.',
  },
  unknown: {
    interaction: {
      title: 'Le lien mène à une interaction qui n’est pas sur le tableau',
      text: 'Elle a quitté sa workbin, ou elle est sur un autre serveur.',
    },
    workbin: {
      title: 'Le lien mène à une workbin qui n’est pas sur le tableau',
      text: 'Vous n’avez peut-être pas le droit de la voir, ou elle est sur un autre serveur.',
    },
    view: {
      title: 'Le lien mène à une vue que vous n’avez pas',
      text: 'Demandez le fichier de la vue : un lien ne porte que son nom.',
    },
  },
  badLink: {
    title: 'Le lien n’a pas pu être lu',
    text: 'Il ne vient pas de Switchyard. Demandez-le à nouveau.',
  },
  badFile: {
    title: '« {file} » n’a pas pu être lu',
    text: 'Ce n’est pas un fichier de vues de ce programme, ou il est endommagé.',
  },
  views: {
    title: 'N’ajouter aucune vue ? | Ajouter une vue ? | Ajouter {n} vues ?',
    text: 'Du fichier « {file} ». Vos vues restent telles quelles.',
    add: 'Ajouter',
    cancel: 'Ne pas ajouter',
  },
}
