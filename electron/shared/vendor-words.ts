import type { Language } from './domain/language'
import { mediaWords } from './media-words'

/**
 * What the product says for words of the server: the states of interactions (pages "WorkitemMessageType",
 * "ChatMessageType") and the segment that is none. Here, because the screen shows them and alerts search for them.
 */
const vendorWords: Readonly<Record<Language, VendorWords>> = {
  en: {
    state: {
      InWorkbin: 'In the workbin',
      Invited: 'Offered',
      Revoked: 'Taken back',
      Processing: 'Being handled',
      Completed: 'Completed',
      Queued: 'In a queue',
      Chatting: 'Chat under way',
      JoinFailed: 'Chat could not be joined',
    },
    segment: { default: 'default' },
  },
  de: {
    state: {
      InWorkbin: 'In der Workbin',
      Invited: 'Angeboten',
      Revoked: 'Zurückgenommen',
      Processing: 'In Bearbeitung',
      Completed: 'Abgeschlossen',
      Queued: 'In einer Warteschlange',
      Chatting: 'Chat läuft',
      JoinFailed: 'Chat nicht beigetreten',
    },
    segment: { default: 'Standard' },
  },
  fr: {
    state: {
      InWorkbin: 'Dans la workbin',
      Invited: 'Proposée',
      Revoked: 'Reprise',
      Processing: 'En traitement',
      Completed: 'Terminée',
      Queued: 'Dans une file',
      Chatting: 'Chat en cours',
      JoinFailed: 'Chat non rejoint',
    },
    segment: { default: 'par défaut' },
  },
  es: {
    state: {
      InWorkbin: 'En la workbin',
      Invited: 'Ofrecida',
      Revoked: 'Retirada',
      Processing: 'En curso',
      Completed: 'Completada',
      Queued: 'En una cola',
      Chatting: 'Chat en curso',
      JoinFailed: 'No se pudo entrar en el chat',
    },
    segment: { default: 'predeterminado' },
  },
  ja: {
    state: {
      InWorkbin: 'ワークビン内',
      Invited: '提示中',
      Revoked: '取り下げ',
      Processing: '対応中',
      Completed: '完了',
      Queued: 'キュー内',
      Chatting: 'チャット中',
      JoinFailed: 'チャットに参加できず',
    },
    segment: { default: '既定' },
  },
}

/** The columns of a row that hold words of the server which the product knows. */
export type WordColumn = 'state' | 'segment' | 'media'

type KnownState =
  'InWorkbin' | 'Invited' | 'Revoked' | 'Processing' | 'Completed' | 'Queued' | 'Chatting' | 'JoinFailed'
interface VendorWords {
  readonly state: Readonly<Record<KnownState, string>>
  readonly segment: Readonly<Record<'default', string>>
}

/** A word of the server in a language; what nobody knows is said as the server says it. */
export function vendorWord(language: Language, column: WordColumn, word: string): string {
  const words: Readonly<Record<string, string>> =
    column === 'media' ? mediaWords[language] : vendorWords[language][column]
  return Object.hasOwn(words, word) ? (words[word] ?? word) : word
}
