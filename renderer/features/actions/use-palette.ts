import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActionsStore } from './actions.store'
import { fitOf, plainOf, type Fit } from './fuzzy'
import { useJumps } from './use-jumps'

/** One line of the palette. `at` holds the places in `label` that fit what was typed. */
export interface PaletteLine {
  readonly id: string
  readonly label: string
  /** The group of an action, the owner of a workbin, the kind of an owner. */
  readonly note: string
  readonly shortcut?: string
  readonly at: readonly number[]
  readonly run: () => unknown
}

/** What was typed into the palette, what fits it, best first, and which line is active. */
export interface Palette {
  readonly query: Ref<string>
  readonly lines: ComputedRef<readonly PaletteLine[]>
  /** How many fit; `lines` has the best of them. */
  readonly found: ComputedRef<number>
  readonly active: Ref<number>
  /** Moves the active line by so many; beyond an end it comes in at the other. */
  readonly step: (by: number) => void
}

type Candidate = Omit<PaletteLine, 'at'>

const MOST_LINES = 50

/** Searches the actions that are possible now and the places of the board; with nothing typed, it lists all the actions. */
export function usePalette(): Palette {
  const actions = useActionsStore()
  const jumps = useJumps()
  const { t } = useI18n()
  const query = ref('')
  const active = ref(0)

  const doable = computed((): readonly Candidate[] =>
    actions.all
      .filter((action) => action.id !== 'palette' && action.isEnabled())
      .map(({ id, group, label, shortcut, run }) => ({
        ...{ id: `action ${id}`, label: label(), note: t(`actions.group.${group}`), run },
        ...(shortcut === undefined ? {} : { shortcut }),
      })),
  )
  const fitting = computed((): readonly PaletteLine[] => {
    if (query.value.trim() === '') return doable.value.map((line) => ({ ...line, at: [] }))
    return bestFirst([...doable.value, ...jumps()], plainOf(query.value))
  })
  const lines = computed(() =>
    query.value.trim() === '' ? fitting.value : fitting.value.slice(0, MOST_LINES),
  )
  watch(query, () => (active.value = 0))

  return {
    ...{ query, lines, active },
    found: computed(() => fitting.value.length),
    step: (by) => {
      const { length } = lines.value
      if (length > 0) active.value = (active.value + by + length) % length
    },
  }
}

function bestFirst(candidates: readonly Candidate[], query: string): readonly PaletteLine[] {
  const words = query.trim().split(/\s+/)
  const fitting: { readonly line: PaletteLine; readonly score: number }[] = []
  for (const candidate of candidates) {
    const fit = fitOfAll(words, candidate)
    if (fit) fitting.push({ line: { ...candidate, at: fit.at }, score: fit.score })
  }
  fitting.sort((one, other) => other.score - one.score)
  return fitting.map(({ line }) => line)
}

/** Every word must fit, in whatever order; the note helps to find, and the label counts more. */
function fitOfAll(words: readonly string[], { label, note }: Candidate): Fit | null {
  const text = plainOf(`${label} ${note}`)
  const at: number[] = []
  let score = 0
  for (const word of words) {
    const fit = fitOf(word, text)
    if (!fit) return null
    const inLabel = fit.at.filter((place) => place < label.length)
    at.push(...inLabel)
    score += fit.score + inLabel.length
  }
  return { score, at }
}
