import type { CaseEntry, CaseValue, InteractionRow } from '@shared/domain/interaction'
import type { MediaResource } from '../gws/gws-client'

/** An interaction on the board: its row, and all that was read about it. */
export interface BoardItem {
  readonly row: InteractionRow
  /** Put together anew at each call; nothing is lost. */
  readonly resource: MediaResource
}

/** Makes items that take little memory: equal words of many interactions are kept once. */
export interface Packer {
  readonly pack: (row: InteractionRow, resource: MediaResource) => BoardItem
}

type Rest = Pick<MediaResource, 'capabilities' | 'workbinAgentId' | 'workbinName' | 'body' | 'from' | 'to'>

/** The words of one key that were seen first, and how often one came that is not among them. */
interface Words {
  readonly shared: Map<string, string>
  misses: number
}

const MOST_WORDS_OF_A_KEY = 64
/** After so many words that were not known, a key has a word of its own for each interaction: looking is in vain. */
const MOST_MISSES = 1_000
const MOST_KEYS = 1_000
const MOST_KEY_LISTS = 1_000
const none: readonly string[] = []

/** Creates a packer. It owns the words that repeat, a bounded number of them. */
export function createPacker(): Packer {
  const keyLists = new Map<string, readonly string[]>()
  const words = new Map<string, Words>()
  let latestKeys: readonly string[] = none

  const sharedKeys = (caseData: readonly CaseEntry[]): readonly string[] => {
    if (caseData.length === latestKeys.length && caseData.every(({ key }, at) => key === latestKeys[at])) {
      return latestKeys
    }
    const keys = caseData.map(({ key }) => key)
    const name = JSON.stringify(keys)
    latestKeys = keyLists.get(name) ?? keys
    if (keyLists.size < MOST_KEY_LISTS) keyLists.set(name, latestKeys)
    return latestKeys
  }
  const sharedWord = (key: string, word: string): string => {
    let known = words.get(key)
    if (!known) {
      if (words.size >= MOST_KEYS) return word
      known = { shared: new Map(), misses: 0 }
      words.set(key, known)
    }
    if (known.misses > MOST_MISSES) return word
    const shared = known.shared.get(word)
    if (shared !== undefined) return shared
    known.misses += 1
    if (known.shared.size < MOST_WORDS_OF_A_KEY) known.shared.set(word, word)
    else if (known.misses > MOST_MISSES) known.shared.clear()
    return word
  }
  return {
    pack: (row, resource) => {
      const keys = sharedKeys(resource.caseData)
      const values = resource.caseData.map(({ key, value }) =>
        typeof value === 'string' ? (sharedValue(row, value) ?? sharedWord(key, value)) : value,
      )
      const { capabilities, workbinAgentId, workbinName, body, from, to } = resource
      const rest: Rest = {
        ...{ workbinAgentId, body, from, workbinName },
        capabilities: capabilities.length === 0 ? none : capabilities,
        to: to.length === 0 ? none : to,
      }
      const slim: InteractionRow = {
        ...row,
        mediaType: sharedWord(' mediaType', row.mediaType),
        segment: sharedWord(' segment', row.segment),
        serviceType: sharedWord(' serviceType', row.serviceType),
        state: sharedWord(' state', row.state),
      }
      return new PackedItem(slim, rest, keys, values)
    },
  }
}

/** What the row says already is kept once. */
function sharedValue({ subject, customer, id }: InteractionRow, value: string): string | undefined {
  if (value === subject) return subject
  if (value === customer) return customer
  return value === id ? id : undefined
}

class PackedItem implements BoardItem {
  readonly row: InteractionRow
  readonly #rest: Rest
  readonly #keys: readonly string[]
  readonly #values: readonly CaseValue[]

  constructor(row: InteractionRow, rest: Rest, keys: readonly string[], values: readonly CaseValue[]) {
    this.row = row
    this.#rest = rest
    this.#keys = keys
    this.#values = values
  }

  get resource(): MediaResource {
    const { workbinKey: _place, caseValues: _shown, ...row } = this.row
    const caseData = this.#keys.map((key, at) => ({ key, value: this.#values[at] ?? null }))
    return { ...row, ...this.#rest, caseData }
  }
}
