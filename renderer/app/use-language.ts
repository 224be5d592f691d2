import { ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { catalogueLoaders } from '@/locales/catalogue'
import { en } from '@/locales/en'
import { speak } from '@/ui/speech'
import { languageFor, localeFor, type Language } from '@shared/domain/language'

/**
 * Makes the window speak the language that the settings and the system say, dates and ages included, and puts it on the
 * document. Other languages than English are loaded when they are wanted; false until the first is there, so that no
 * other one flashes up before it. Nothing is known, and so nothing is said, before `isOpen`.
 */
export function useLanguage(root: HTMLElement, isOpen: () => boolean): Readonly<Ref<boolean>> {
  const settings = useSettingsStore()
  const session = useSessionStore()
  const i18n = useI18n({ useScope: 'global' })
  const isReady = ref(false)

  async function change(language: Language): Promise<void> {
    const words = language === 'en' ? en : await catalogueLoaders[language]()
    if (language !== wanted()) return
    const locale = localeFor(language, session.app.systemLanguages)
    speak({ locale, age: { ...en.app.age, ...words.app?.age } })
    i18n.setLocaleMessage(language, words)
    i18n.locale.value = language
    root.lang = language
    isReady.value = true
  }

  const wanted = (): Language => languageFor(settings.settings.language, session.app.systemLanguages)
  watch(
    () => (isOpen() ? wanted() : null),
    (language) => void (language && change(language)),
    { immediate: true },
  )
  return isReady
}
