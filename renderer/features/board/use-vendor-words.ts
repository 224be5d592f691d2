import { useI18n } from 'vue-i18n'
import type { RowNames, WordColumn } from './row-order'

/** Words of the server in the user's language; what nobody knows is said as the server says it. */
export interface VendorWords {
  readonly stateOf: (state: string) => string
  readonly segmentOf: (segment: string) => string
  readonly said: RowNames['said']
}

const parts: Readonly<Record<WordColumn, string>> = { state: 'state', segment: 'segmentNamed' }

/** Words the states of interactions (pages "WorkitemMessageType", "ChatMessageType") and the segment that is none. */
export function useVendorWords(): VendorWords {
  const i18n = useI18n()
  const said = (column: WordColumn, word: string): string => {
    const key = `board.${parts[column]}.${word}`
    return word !== '' && i18n.te(key, 'en') ? i18n.t(key) : word
  }
  return {
    said,
    stateOf: (state) => said('state', state),
    segmentOf: (segment) => said('segment', segment),
  }
}
