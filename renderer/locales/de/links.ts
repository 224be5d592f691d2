import type { UnfinishedPart } from '../catalogue'

/** Links into the console and files of views that were opened. In German. */
export const linksText: UnfinishedPart<'links'> = {
  copied: 'Link kopiert | {n} Links kopiert',
  copy: {
    interaction: 'Link zur Interaktion kopieren | Links zu {n} Interaktionen kopieren',
    workbin: 'Link zu dieser Workbin kopieren',
    view: 'Link zur Ansicht „{name}“ kopieren',
  },
  afterSignIn: {
    interaction: 'Nach der Anmeldung wird die Interaktion des Links gezeigt.',
    workbin: 'Nach der Anmeldung wird die Workbin des Links gezeigt.',
    view: 'Nach der Anmeldung wird die Ansicht des Links gezeigt.',
  },
  unknown: {
    interaction: {
      title: 'Der Link führt zu einer Interaktion, die nicht auf dem Board ist',
      text: 'Sie hat ihre Workbin verlassen oder liegt auf einem anderen Server.',
    },
    workbin: {
      title: 'Der Link führt zu einer Workbin, die nicht auf dem Board ist',
      text: 'Vielleicht dürfen Sie sie nicht sehen, oder sie liegt auf einem anderen Server.',
    },
    view: {
      title: 'Der Link führt zu einer Ansicht, die Sie nicht haben',
      text: 'Bitten Sie um die Datei der Ansicht: Links tragen nur ihren Namen.',
    },
  },
  badLink: {
    title: 'Der Link konnte nicht gelesen werden',
    text: 'Er stammt nicht von Switchyard. Bitten Sie noch einmal um ihn.',
  },
  badFile: {
    title: '„{file}“ konnte nicht gelesen werden',
    text: 'Es ist keine Datei mit Ansichten dieses Programms, oder sie ist beschädigt.',
  },
  views: {
    title: 'Keine Ansicht hinzufügen? | Eine Ansicht hinzufügen? | {n} Ansichten hinzufügen?',
    text: 'Aus der Datei „{file}“. Ihre eigenen Ansichten bleiben, wie sie sind.',
    add: 'Hinzufügen',
    cancel: 'Nicht hinzufügen',
  },
}
