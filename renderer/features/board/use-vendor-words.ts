import { useI18n } from 'vue-i18n'

/** Words of the server in the user's language; what nobody knows is said as the server says it. */
export interface VendorWords {
  readonly stateOf: (state: string) => string
  readonly segmentOf: (segment: string) => string
}

/** Words the states of interactions (pages "WorkitemMessageType", "ChatMessageType") and the segment that is none. */
export function useVendorWords(): VendorWords {
  const i18n = useI18n()
  const wordOf = (part: string, said: string): string => {
    const key = `board.${part}.${said}`
    return said !== '' && i18n.te(key, 'en') ? i18n.t(key) : said
  }
  return {
    stateOf: (state) => wordOf('state', state),
    segmentOf: (segment) => wordOf('segmentNamed', segment),
  }
}
