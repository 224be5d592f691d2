import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import NetworkQuestions from '@/features/network/NetworkQuestions.vue'
import { ok } from '@shared/result'
import { freshStores, scriptedBridge, stage } from '../transfers/stage'

describe('a change of the network', () => {
  it.each(['online', 'offline'])('is told at once when the computer goes %s', async (change) => {
    freshStores()
    const { bridge, asked } = scriptedBridge({ 'network.changed': async () => ok(null) })
    stage(NetworkQuestions, bridge)
    window.dispatchEvent(new Event(change))
    await flushPromises()
    expect(asked.map(({ name }) => name)).toEqual(['network.changed'])
  })
})
