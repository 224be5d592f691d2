import type { Language } from './domain/language'
import type { MediaKind } from './domain/media'

/** What the product calls the media. Here, because the screen shows them and alerts search for them. */
export const mediaWords: Readonly<Record<Language, Readonly<Record<MediaKind, string>>>> = {
  en: {
    email: 'E-mail',
    chat: 'Chat',
    workitem: 'Work item',
    openmedia: 'Open media',
    facebook: 'Facebook',
    facebooksession: 'Facebook session',
    tweet: 'Tweet',
    unknown: 'Other media',
  },
  de: {
    email: 'E-Mail',
    chat: 'Chat',
    workitem: 'Arbeitselement',
    openmedia: 'Offenes Medium',
    facebook: 'Facebook',
    facebooksession: 'Facebook-Sitzung',
    tweet: 'Tweet',
    unknown: 'Anderes Medium',
  },
  fr: {
    email: 'E-mail',
    chat: 'Chat',
    workitem: 'Tâche',
    openmedia: 'Média ouvert',
    facebook: 'Facebook',
    facebooksession: 'Session Facebook',
    tweet: 'Tweet',
    unknown: 'Autre média',
  },
  es: {
    email: 'Correo electrónico',
    chat: 'Chat',
    workitem: 'Elemento de trabajo',
    openmedia: 'Medio abierto',
    facebook: 'Facebook',
    facebooksession: 'Sesión de Facebook',
    tweet: 'Tuit',
    unknown: 'Otro medio',
  },
  ja: {
    email: 'メール',
    chat: 'チャット',
    workitem: 'ワークアイテム',
    openmedia: 'オープンメディア',
    facebook: 'Facebook',
    facebooksession: 'Facebook セッション',
    tweet: 'ツイート',
    unknown: 'その他のメディア',
  },
}
