import type { AlertKind } from '@shared/domain/alert-rule'
import type { ConnectionPhase } from '@shared/domain/connection'
import type { HelpAction } from '@shared/domain/menu-action'
import type { Language } from '@shared/domain/language'
import type { OwnerKind } from '@shared/domain/owner'
import type { PluralText } from './plural'

/** Everything that main itself says: tray, notifications, application menu, file dialogs. Places are in braces. */
export interface MainTexts {
  readonly language: Language
  readonly tray: {
    readonly show: string
    readonly signIn: string
    readonly signOut: string
    readonly quit: string
    readonly unread: PluralText
    readonly pause: string
    readonly pauseFor: Readonly<Record<PauseChoice, string>>
    readonly resume: string
    /** Around the state, while alerts are paused. */
    readonly paused: string
    readonly state: string
    readonly stateWithNews: string
    readonly phase: Readonly<Record<ConnectionPhase, string>>
    readonly notice: { readonly title: string; readonly body: string }
  }
  readonly alerts: {
    readonly sentence: Readonly<Record<AlertKind, PluralText>>
    readonly several: PluralText
    readonly meanwhile: PluralText
    readonly place: Readonly<Record<OwnerKind | 'all' | 'unknown' | 'workbin' | 'withMembers', string>>
    readonly time: Readonly<Record<'minutes' | 'hours' | 'days', PluralText>>
  }
  readonly menu: Readonly<Record<MenuWord, string>>
  readonly file: { readonly csv: string }
  /** Why the program cannot start; `{folder}` is where it keeps its files. */
  readonly start: { readonly title: string; readonly notWritable: string }
}

/** How long alerts can be paused from the tray. */
export const pauseChoices = ['half-hour', 'hour', 'morning'] as const

/** One of them. */
export type PauseChoice = (typeof pauseChoices)[number]

/** The words of the application menu. */
export type MenuWord =
  | 'file'
  | 'newWindow'
  | 'close'
  | 'quit'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'view'
  | 'normalSize'
  | 'larger'
  | 'smaller'
  | 'fullScreen'
  | 'aboutProgram'
  | 'settings'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'showAll'
  | 'window'
  | 'minimize'
  | 'help'
  | HelpAction
