import type { InteractionRow } from '@shared/domain/interaction'
import { myPlaceKey, type Owner, type OwnerKey } from '@shared/domain/owner'
import type { RowNames } from '@shared/domain/row-words'
import { parseWorkbinKey, type Workbin, type WorkbinKey } from '@shared/domain/workbin'
import { vendorWord } from '@shared/vendor-words'
import type { MainTexts } from '../texts/main-texts'
import type { Names } from './texts'

/** What names are taken from. */
export interface BoardNamesOptions {
  readonly state: {
    readonly owners: ReadonlyMap<OwnerKey, Owner>
    readonly workbins: ReadonlyMap<WorkbinKey, Workbin>
    readonly find: (interactionId: string) => { readonly row: InteractionRow } | undefined
  }
  /** The words of the language that holds now. */
  readonly texts: () => MainTexts
  /** Whether what customers wrote may be told. */
  readonly mayTellContent: () => boolean
}

/** The names that alerts tell, and those by which rules on a view look for words, as the board has them at that moment. */
export function boardNames({ state, texts, mayTellContent }: BoardNamesOptions): {
  readonly names: Names
  readonly rowNames: RowNames
} {
  const owner = (key: OwnerKey): string | undefined => {
    const name = state.owners.get(key)?.name
    return name !== undefined && key === myPlaceKey ? texts().alerts.place.Place : name
  }
  const workbin = (key: WorkbinKey): ReturnType<Names['workbin']> => {
    const name = state.workbins.get(key)?.name
    const whose = owner(parseWorkbinKey(key)?.ownerKey ?? '')
    return name !== undefined && whose !== undefined ? { workbin: name, owner: whose } : undefined
  }
  return {
    names: {
      ...{ owner, workbin },
      content: (interactionId) => {
        const row = mayTellContent() ? state.find(interactionId)?.row : undefined
        return row && [row.customer, row.subject].filter((text) => text !== '').join(': ')
      },
    },
    rowNames: {
      owner: (key) => workbin(key)?.owner ?? '',
      workbin: (key) => workbin(key)?.workbin ?? '',
      said: (column, word) => vendorWord(texts().language, column, word),
    },
  }
}
