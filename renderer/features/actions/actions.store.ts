import { defineStore } from 'pinia'
import { computed, nextTick, ref, shallowRef } from 'vue'
import type { MenuEntry } from '@/ui/menu-entry'

/** Where an action belongs, in the order in which palette and list of shortcuts show them. */
export const actionGroups = ['interaction', 'held', 'node', 'board', 'view', 'window', 'account'] as const

/** One of the groups. */
export type ActionGroup = (typeof actionGroups)[number]

/** Something that can be done in this window. It stands in the palette, under its shortcut, and in menus of its group. */
export interface Action extends MenuEntry {
  readonly group: ActionGroup
  /** Set when the application menu listens to the shortcut, so that the page only shows it. */
  readonly isMenuKey?: true
}

/** Gives the actions of one part of the screen; asked again whenever what it read has changed. */
export type ActionSource = () => readonly Action[]

/** The one list of what can be done in this window, and which of its lists is open. */
export const useActionsStore = defineStore('actions', () => {
  const sources = shallowRef<readonly ActionSource[]>([])
  const all = computed(() => {
    const list = sources.value.flatMap((source) => source())
    return actionGroups.flatMap((group) => list.filter((action) => action.group === group))
  })
  let awaited: string | null = null
  const find = (id: string): Action | undefined => all.value.find((action) => action.id === id)
  /** Runs the action with that id, if it is there and can be done now. */
  const run = (id: string): unknown => {
    const action = find(id)
    return action?.isEnabled() ? action.run() : undefined
  }
  const runSoon = (id: string): void => {
    awaited = find(id) ? null : id
    run(id)
  }
  const runAwaited = (): void => {
    if (awaited !== null) runSoon(awaited)
  }
  return {
    all,
    /** Which list of actions is open. */
    open: ref<'palette' | 'shortcuts' | null>(null),
    /** The actions of one group, as they stand now. */
    ofGroup: (group: ActionGroup): readonly Action[] => all.value.filter((action) => action.group === group),
    run,
    /** Runs it as soon as a part of the screen offers it: parts are loaded one after the other. The last one asked counts. */
    runSoon,
    /** Adds what a part of the screen can do. Returns what takes it out again. */
    add: (source: ActionSource): (() => void) => {
      sources.value = [...sources.value, source]
      void nextTick(runAwaited)
      return () => {
        sources.value = sources.value.filter((other) => other !== source)
      }
    },
  }
})
