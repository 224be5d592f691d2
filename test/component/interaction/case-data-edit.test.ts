import { flushPromises, type DOMWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import CaseData from '@/features/interaction/CaseData.vue'
import { fail, ok } from '@shared/result'
import { freshStores, held, scriptedBridge, stage, type Answers, type Stage } from '../transfers/stage'

const capabilities = ['AttachUserData', 'UpdateUserData', 'DeleteUserData']
const entries = [
  { key: 'OrderNumber', value: '77' },
  { key: 'Address / City', value: 'Porto', list: 'Address' },
]
const button = ({ wrapper }: Stage, name: string): DOMWrapper<Element> =>
  wrapper.findAll('button').find((one) => one.text() === name || one.attributes('aria-label') === name)!

function shown(answers: Answers, isHeld = true) {
  const main = scriptedBridge(answers)
  const props = { id: 'i1', entries, held: isHeld ? held({ capabilities }) : null }
  return { scene: stage(CaseData, main.bridge, props), asked: main.asked }
}
const done: Answers = { 'interactions.changeCaseData': async () => ok(null) }

describe('changing case data', () => {
  beforeEach(() => {
    freshStores()
  })

  it('is not offered for what lies in a workbin', () => {
    const { scene } = shown(done, false)
    expect(scene.wrapper.findAll('button').map((one) => one.attributes('aria-label'))).not.toContain(
      'Change OrderNumber',
    )
    expect(scene.wrapper.text()).not.toContain('Add an entry')
  })

  it('asks for another value of an entry in its list', async () => {
    const { scene, asked } = shown(done)
    await button(scene, 'Change Address / City').trigger('click')
    await scene.wrapper.get('form input').setValue('Lyon')
    await scene.wrapper.get('form').trigger('submit')
    await flushPromises()
    const edit = { kind: 'update', list: 'Address', name: 'City', value: 'Lyon' }
    expect(asked.at(-1)).toEqual({
      name: 'interactions.changeCaseData',
      input: { interactionId: 'i1', edit },
    })
    expect(scene.wrapper.find('form').exists()).toBe(false)
  })

  it('asks to delete an entry', async () => {
    const { scene, asked } = shown(done)
    await button(scene, 'Change OrderNumber').trigger('click')
    await button(scene, 'Delete').trigger('click')
    expect(asked.at(-1)?.input).toMatchObject({ edit: { kind: 'delete', list: null, name: 'OrderNumber' } })
  })

  it('says what is wrong with a key before main is asked', async () => {
    const { scene, asked } = shown(done)
    await button(scene, 'Add an entry').trigger('click')
    await scene.wrapper.get('form input').setValue('OrderNumber')
    await scene.wrapper.get('form').trigger('submit')
    expect(scene.wrapper.get('[role=alert]').text()).toContain('There is an entry with this key already.')
    expect(asked).toEqual([])
  })

  it('keeps what was typed when the server refuses, and says why', async () => {
    const { scene } = shown({ 'interactions.changeCaseData': async () => fail('no-permission', '') })
    await button(scene, 'Change OrderNumber').trigger('click')
    await scene.wrapper.get('form input').setValue('78')
    await scene.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(scene.wrapper.get('[role=alert]').text()).toContain('Your user may not do this.')
    expect(scene.wrapper.get<HTMLInputElement>('form input').element.value).toBe('78')
  })
})

describe('the focus while case data is changed', () => {
  const focused = (): string | null | undefined => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim()
  }

  beforeEach(() => {
    document.body.innerHTML = ''
    freshStores()
  })

  it('comes back to the pencil when the change is left, and when it is made', async () => {
    const { scene } = shown(done)
    await button(scene, 'Change OrderNumber').trigger('click')
    await button(scene, 'Cancel').trigger('click')
    expect(focused()).toBe('Change OrderNumber')
    await button(scene, 'Change OrderNumber').trigger('click')
    await scene.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(focused()).toBe('Change OrderNumber')
  })

  it('goes to what adds an entry when the entry is deleted, and when none was added', async () => {
    const { scene } = shown(done)
    await button(scene, 'Change OrderNumber').trigger('click')
    await button(scene, 'Delete').trigger('click')
    await flushPromises()
    expect(focused()).toBe('Add an entry')
    await button(scene, 'Add an entry').trigger('click')
    await scene.wrapper.get('form').trigger('keydown', { key: 'Escape' })
    expect(focused()).toBe('Add an entry')
  })

  it('goes to the search when the entry is deleted and none can be added', async () => {
    const props = { id: 'i1', entries, held: held({ capabilities: ['DeleteUserData'] }) }
    const scene = stage(CaseData, scriptedBridge(done).bridge, props)
    await button(scene, 'Change OrderNumber').trigger('click')
    await button(scene, 'Delete').trigger('click')
    await flushPromises()
    expect(focused()).toBe('Find in case data')
  })

  it('stays in the form when the server refuses', async () => {
    const { scene } = shown({ 'interactions.changeCaseData': async () => fail('no-permission', '') })
    await button(scene, 'Change OrderNumber').trigger('click')
    await scene.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(document.activeElement?.closest('form')).not.toBeNull()
  })
})

describe('case data', () => {
  beforeEach(() => {
    freshStores()
  })

  it('leaves out what is empty when asked, and shows it again', async () => {
    const props = { id: 'i1', entries: [...entries, { key: 'Phone', value: '' }], held: null }
    const { wrapper } = stage(CaseData, scriptedBridge().bridge, props)
    const keys = (): readonly string[] => wrapper.findAll('dt').map((term) => term.text())
    const box = wrapper.get('input[type=checkbox]')
    expect(wrapper.text()).toContain('Hide the empty one')
    await box.setValue(true)
    expect(keys()).toEqual(['Address / City', 'OrderNumber'])
    await box.setValue(false)
    expect(keys()).toContain('Phone')
  })

  it('offers to leave out nothing where nothing is empty', () => {
    const { scene } = shown({}, false)
    expect(scene.wrapper.find('input[type=checkbox]').exists()).toBe(false)
  })
})
