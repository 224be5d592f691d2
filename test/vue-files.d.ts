/** Tells readers of types that know no Vue, the linter's among them, what a component file holds. */
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  // eslint-disable-next-line import-x/no-default-export -- this is how a component file is imported
  export default component
}
