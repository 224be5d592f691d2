import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BoardMain from '@/features/board/BoardMain.vue'
import { useBoardStore } from '@/features/board/board.store'
import { useOverviewStore } from '@/features/board/overview/overview.store'
import { useSessionStore } from '@/features/session/session.store'
import { nothingToLoad } from '@shared/domain/board'
import type { SignedInUser } from '@shared/domain/session'
import { ok } from '@shared/result'
import type { InteractionRow } from '@shared/domain/interaction'
import { claimsDraft, freshStores, row, scriptedBridge, stage } from '../transfers/stage'

const ROW_PX = 32
const ids = Array.from({ length: 60 }, (_, at) => `i${String(at).padStart(2, '0')}`)
const rows = ids.map((id, at) => row({ id, subject: id, placedAt: at + 1 }))
const supervisor: SignedInUser = {
  ...{ userId: 'u1', userName: 'noor', displayName: 'Noor Haddad', isSupervisor: true, isDemo: false },
  ...{ server: 'https://gws.example.com', servers: [], failedChannels: [], canMove: true },
}
let wrapper: VueWrapper | undefined
let sequence: number
/** What main remembers. */
let kept: string | null

/** A page that begins anew, as after a reload, with this person signed in. */
function load(user: SignedInUser = supervisor): void {
  wrapper?.unmount()
  sequence = 0
  freshStores(rows)
  const session = useSessionStore()
  session.replaceSession({ ...session.session, user })
  useBoardStore().keptLook = kept
  const main = scriptedBridge({
    'window.keepLook': async ({ look }) => {
      kept = look
      return ok(null)
    },
  })
  wrapper = stage(BoardMain, main.bridge).wrapper
}

function arrives(...arrived: readonly InteractionRow[]): void {
  sequence += 1
  const nothing = { owners: [], workbins: [], gone: [], ownersGone: [], workbinsGone: [], reset: false }
  const loading = { ...nothingToLoad, done: 2, total: 2 }
  const put = arrived.map((each) => ({ row: each, cause: 'arrived' as const }))
  useBoardStore().apply({ ...nothing, put, loading, asOf: 1, sequence })
}

function list() {
  if (!wrapper) throw new Error('there is no page')
  return wrapper.get('[role=grid]')
}

async function scrollTo(top: number): Promise<void> {
  list().element.scrollTop = top
  await list().trigger('scroll')
  await flushPromises()
}

const older = (id: string): InteractionRow => row({ id, subject: id, placedAt: 0 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  kept = null
  load()
})

afterEach(() => {
  wrapper?.unmount()
  wrapper = undefined
  vi.useRealTimers()
})

describe('the place of the list', () => {
  it('stays with the lines on screen when others come above them', async () => {
    await scrollTo(20 * ROW_PX + 7)
    arrives(older('a'), older('b'))
    await flushPromises()
    expect(list().element.scrollTop).toBe(22 * ROW_PX + 7)
  })

  it('stays with the others when the uppermost line goes elsewhere', async () => {
    await scrollTo(20 * ROW_PX)
    arrives(older('i20'))
    await flushPromises()
    expect(list().element.scrollTop).toBe(20 * ROW_PX)
    arrives(older('a'))
    await flushPromises()
    expect(list().element.scrollTop).toBe(21 * ROW_PX)
  })

  it('stays at the top at the very top', async () => {
    arrives(older('a'))
    await flushPromises()
    expect(list().element.scrollTop).toBe(0)
  })

  it('is the same after a look at the overview', async () => {
    await scrollTo(20 * ROW_PX + 7)
    useOverviewStore().isOpen = true
    await flushPromises()
    arrives(older('a'))
    useOverviewStore().isOpen = false
    await flushPromises()
    expect(list().element.scrollTop).toBe(21 * ROW_PX + 7)
  })

  it('is the top when something else is chosen', async () => {
    await scrollTo(20 * ROW_PX)
    useBoardStore().search = 'i'
    await flushPromises()
    expect(list().element.scrollTop).toBe(0)
  })
})

describe('a page that is loaded again', () => {
  async function lookAround(): Promise<void> {
    const board = useBoardStore()
    board.look({
      filter: { ...board.filter, media: ['email'] },
      order: [{ key: 'subject', descending: true }],
    })
    board.select('i31')
    board.selectWhere((entry) => ['i31', 'i30'].includes(entry.row.id))
    await flushPromises()
    await scrollTo(20 * ROW_PX)
    vi.runAllTimers()
  }

  it('goes on with the same filter, order, selection, details and place', async () => {
    await lookAround()
    load()
    await flushPromises()
    const board = useBoardStore()
    expect(board.filter.media).toEqual(['email'])
    expect(board.order).toEqual([{ key: 'subject', descending: true }])
    expect(board.selectedId).toBe('i31')
    expect(board.selectedRows().map(({ id }) => id)).toEqual(['i31', 'i30'])
    expect(list().element.scrollTop).toBe(20 * ROW_PX)
  })

  it('is paused and has the focus in the list, on the same line, if it had before', async () => {
    const board = useBoardStore()
    wrapper?.get<HTMLElement>('[role=grid]').element.focus()
    board.pause(Date.now())
    board.select('i05')
    await flushPromises()
    vi.runAllTimers()
    load()
    await flushPromises()
    expect(useBoardStore().pausedAt).not.toBeNull()
    expect(document.activeElement).toBe(list().element)
    expect(list().attributes('aria-activedescendant')).toBe('grid-row-5')
  })

  it('is not paused and has no focus in the list, if it had none before', async () => {
    await lookAround()
    load()
    await flushPromises()
    expect(useBoardStore().pausedAt).toBeNull()
    expect(document.activeElement).not.toBe(list().element)
  })

  it('shows everything when what was chosen in the tree is no longer there', async () => {
    useBoardStore().selectNode({ kind: 'workbin', key: claimsDraft })
    await flushPromises()
    vi.runAllTimers()
    kept = (kept ?? '').replaceAll(claimsDraft, 'AgentGroup:Gone/Draft')
    load()
    expect(useBoardStore().node).toEqual({ kind: 'all' })
  })

  it('begins anew for somebody else', async () => {
    await lookAround()
    load({ ...supervisor, userId: 'u9' })
    expect(useBoardStore().selectedId).toBeNull()
    expect(useBoardStore().filter.media).toEqual([])
  })

  it('keeps nothing beyond a sign-out', async () => {
    await lookAround()
    const session = useSessionStore()
    session.replaceSession({ ...session.session, user: null })
    wrapper?.unmount()
    wrapper = undefined
    expect(kept).toBeNull()
  })
})
