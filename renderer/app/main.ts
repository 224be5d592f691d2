import '@fontsource-variable/inter'
import { createApp, type Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { bridgeOf, provideBridge } from '@/bridge/use-bridge'
import { en } from '@/locales/en'
import { createToasts, provideToasts } from '@/ui/use-toasts'
import '@/ui/tokens.css'
import '@/ui/base.css'
import App from './App.vue'
import { createStores } from './stores'

const i18n = createI18n({ legacy: false, locale: 'en', fallbackLocale: 'en', messages: { en } })
const app = createApp(App as Component)
const bridge = bridgeOf(window)
if (bridge) {
  provideBridge(app, bridge)
  provideToasts(app, createToasts())
  app.use(createStores()).use(i18n).mount('#app')
} else {
  document.body.textContent = en.app.noBridge
}
