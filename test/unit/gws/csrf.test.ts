import { describe, expect, test } from 'vitest'
import { createCsrfStore } from '@main/gws/csrf'

const answer = (headers: Record<string, string>): { headers: Headers } => ({ headers: new Headers(headers) })

describe('the CSRF store', () => {
  test('sends nothing before the server named a header', () => {
    expect(createCsrfStore().headers()).toEqual({})
  })

  test('sends the named header with its value', () => {
    const store = createCsrfStore()
    store.remember(answer({ 'X-CSRF-HEADER': 'X-CSRF-TOKEN', 'X-CSRF-TOKEN': 'abc' }))
    expect(store.headers()).toEqual({ 'X-CSRF-TOKEN': 'abc' })
  })

  test('keeps the pair when a later answer names none', () => {
    const store = createCsrfStore()
    store.remember(answer({ 'X-CSRF-HEADER': 'X-CSRF-TOKEN', 'X-CSRF-TOKEN': 'abc' }))
    store.remember(answer({}))
    expect(store.headers()).toEqual({ 'X-CSRF-TOKEN': 'abc' })
  })

  test('replaces the pair by a newer one', () => {
    const store = createCsrfStore()
    store.remember(answer({ 'X-CSRF-HEADER': 'X-A', 'X-CSRF-TOKEN': '1' }))
    store.remember(answer({ 'X-CSRF-HEADER': 'X-B', 'X-CSRF-TOKEN': '2' }))
    expect(store.headers()).toEqual({ 'X-B': '2' })
  })

  test('ignores a name that is no header name', () => {
    const store = createCsrfStore()
    store.remember(answer({ 'X-CSRF-HEADER': 'bad name:', 'X-CSRF-TOKEN': 'abc' }))
    expect(store.headers()).toEqual({})
  })

  test('forgets the pair with its session', () => {
    const store = createCsrfStore()
    store.remember(answer({ 'X-CSRF-HEADER': 'X-CSRF-TOKEN', 'X-CSRF-TOKEN': 'abc' }))
    store.forget()
    expect(store.headers()).toEqual({})
  })
})
