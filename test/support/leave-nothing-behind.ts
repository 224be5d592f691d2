import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterAll, afterEach, vi } from 'vitest'

disableAutoUnmount()
enableAutoUnmount(afterEach)

/** A part that is still being fetched when a file ends is never there for the next file of the same process. */
afterAll(() => vi.dynamicImportSettled())
