import { createPinia, type Pinia } from 'pinia'

/** Makes the stores of a window. `$reset` brings one back to how it began: what stores hold is replaced, not changed in place. */
export function createStores(): Pinia {
  return createPinia().use(({ store }) => {
    const first = { ...store.$state }
    store.$reset = () => {
      store.$patch((state) => Object.assign(state, first))
    }
  })
}
