import type { ConnectionPhase } from '@shared/domain/connection'
import type { Language } from '@shared/domain/language'
import type { PluralText } from './plural'

/** Everything that main itself says: tray, notifications, application menu, file dialogs. Places are in braces. */
export interface MainTexts {
  readonly language: Language
  readonly tray: {
    readonly show: string
    readonly signOut: string
    readonly quit: string
    readonly state: string
    readonly stateWithNews: string
    readonly phase: Readonly<Record<ConnectionPhase, string>>
    readonly notice: { readonly title: string; readonly body: string }
  }
  readonly arrivals: {
    readonly inOne: PluralText
    readonly somewhere: string
    readonly inMany: PluralText
    readonly inManyBody: PluralText
  }
  readonly menu: Readonly<Record<MenuWord, string>>
  readonly file: { readonly csv: string }
}

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
  | 'window'
  | 'minimize'
