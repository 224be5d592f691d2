import { inject, type App, type InjectionKey } from 'vue'
import { BRIDGE_KEY, type Bridge } from '@shared/contract'

const bridgeKey: InjectionKey<Bridge> = Symbol('bridge')

/** The bridge that the preload hung on the window; undefined when the page runs without it. */
export function bridgeOf(window: object): Bridge | undefined {
  return (window as { [BRIDGE_KEY]?: Bridge })[BRIDGE_KEY]
}

/** Hands the bridge to every component and composable of the app. */
export function provideBridge(app: App, bridge: Bridge): void {
  app.provide(bridgeKey, bridge)
}

/** The way to main. Throws outside an app that was given a bridge. */
export function useBridge(): Bridge {
  const bridge = inject(bridgeKey)
  if (!bridge) throw new Error('the bridge is not provided')
  return bridge
}
