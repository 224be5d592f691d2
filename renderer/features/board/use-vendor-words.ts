import { useI18n } from 'vue-i18n'
import type { Language } from '@shared/domain/language'
import type { RowNames } from '@shared/domain/row-words'
import { vendorWord } from '@shared/vendor-words'

/** Words of the server in the user's language; what nobody knows is said as the server says it. */
export interface VendorWords {
  readonly stateOf: (state: string) => string
  readonly segmentOf: (segment: string) => string
  readonly said: RowNames['said']
}

/** Says the server's words in the language of the screen. */
export function useVendorWords(): VendorWords {
  const { locale } = useI18n()
  const said: RowNames['said'] = (column, word) => vendorWord(locale.value as Language, column, word)
  return {
    said,
    stateOf: (state) => said('state', state),
    segmentOf: (segment) => said('segment', segment),
  }
}
