import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { useBoardStore } from '@/features/board/board.store'
import { nothingToLoad } from '@shared/domain/board'
import { amara, amarasDraft, claimsDraft, freshStores, row, scriptedBridge, stage } from '../transfers/stage'
import { hostile, surfaces, type Surface } from './hostile-surfaces'

const sources = import.meta.glob<string>('/renderer/{app,features}/**/*.vue', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Frames that dialogs fill, with nothing of their own. */
const frames = ['features/support/SupportDialog.vue']

/** A board on which everything is called by a hostile name. */
function hostileBoard(): void {
  const claims = { ...amara, key: 'AgentGroup:Claims', kind: 'AgentGroup', id: 'Claims' } as const
  const owners = [amara, claims].map((owner) => ({ ...owner, name: hostile }))
  const keys = [amarasDraft, claimsDraft]
  const workbins = keys.map((key, at) => ({
    ...{ key, ownerKey: owners[at]?.key ?? '', workbinId: 'Draft', name: hostile, status: 'live', asOf: 1 },
  }))
  useBoardStore().replace({
    ...{ sequence: 0, asOf: 1, owners, loading: nothingToLoad },
    workbins: workbins.map((one) => ({ ...one, status: 'live' as const })),
    rows: [row({ subject: hostile, customer: hostile, segment: hostile, state: hostile })],
  })
}

async function show({ component, props, answers = {}, open }: Surface): Promise<string> {
  stage(component, scriptedBridge(answers).bridge, props)
  await flushPromises()
  open?.()
  await flushPromises()
  const typed = [...document.querySelectorAll('input, textarea')].map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
  )
  return [document.body.textContent, ...typed].join('\n')
}

describe('hostile text', () => {
  it('is put through every dialog that there is', () => {
    const dialogs = Object.entries(sources).flatMap(([path, text]) =>
      /<(BaseDialog|SupportDialog|DialogContent|AlertDialogContent)\b/.test(text)
        ? [path.replace('/renderer/', '')]
        : [],
    )
    expect(dialogs.length).toBeGreaterThan(10)
    expect(dialogs.filter((path) => !(path in surfaces || frames.includes(path)))).toEqual([])
  })

  it.each(Object.entries(surfaces))('is text and nothing else in %s', async (_name, surface) => {
    freshStores()
    hostileBoard()
    const words = await show(surface)
    expect(document.querySelectorAll('[data-hostile], img, script')).toHaveLength(0)
    expect('wasRun' in window).toBe(false)
    expect(words.includes('<img src=x onerror=')).toBe(surface.isOwnWords !== true)
  })
})
