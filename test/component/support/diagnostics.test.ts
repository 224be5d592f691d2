import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import DiagnosticsDialog from '@/features/support/DiagnosticsDialog.vue'
import type { Finding } from '@shared/domain/diagnostics'
import { ok } from '@shared/result'
import { fakeBridge } from '@support/fake-bridge'
import { buttonOf, openWindow, wordsOnScreen } from '../app/window'

let wrapper: VueWrapper | undefined

afterEach(() => {
  wrapper?.unmount()
  wrapper = undefined
})

async function opened(answers: readonly Finding[][]): Promise<void> {
  const left = [...answers]
  wrapper = await openWindow(
    DiagnosticsDialog,
    fakeBridge({ 'support.diagnose': async () => ok(left.shift() ?? []) }).bridge,
  )
}

const policyHolds = (n: number): Finding => ({ check: 'policy', found: 'holds', facts: { n } })

describe('the diagnostics', () => {
  it('say what each check found, how bad it is and what to do', async () => {
    await opened([[{ check: 'board', found: 'unread', facts: { n: 1_200 } }]])
    expect(wordsOnScreen()).toContain('1,200 workbins could not be read.')
    expect(wordsOnScreen()).toContain('Read them again from the banner of the board, or with F5.')
  })

  it.each([
    [1, 'One setting is enforced by your administrator.'],
    [2, '2 settings are enforced by your administrator.'],
  ])('count %i in words', async (count, words) => {
    await opened([[policyHolds(count)]])
    expect(wordsOnScreen()).toContain(words)
  })

  it('are made again on request', async () => {
    await opened([[policyHolds(2)], [{ check: 'policy', found: 'none', facts: {} }]])
    buttonOf('Run again').click()
    await flushPromises()
    expect(wordsOnScreen()).toContain('No setting is enforced.')
    expect(wordsOnScreen()).not.toContain('2 settings')
  })
})
