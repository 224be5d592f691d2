import { nativeTheme } from 'electron'
import type { Theme } from '@shared/domain/settings'

/** What the window shows before the page has painted: the page's own canvas, so that nothing flashes. */
export function backgroundOf(isDark: boolean): string {
  return isDark ? '#0f1218' : '#f4f5f7'
}

/** Makes the whole program light or dark, or follow the system. */
export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** Whether the program is dark right now. */
export function isDarkNow(): boolean {
  return nativeTheme.shouldUseDarkColors
}

/** Tells when the program became light or dark. Returns what ends it. */
export function onThemeChange(listener: (isDark: boolean) => void): () => void {
  const report = (): void => {
    listener(isDarkNow())
  }
  nativeTheme.on('updated', report)
  return () => nativeTheme.off('updated', report)
}
