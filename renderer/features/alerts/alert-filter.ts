import type { Alert } from '@shared/domain/alert'

/** Which alerts the inbox shows. `quiet`: those that were kept from the desktop. */
export const alertFilters = ['all', 'unread', 'quiet'] as const

/** One of them. */
export type AlertFilter = (typeof alertFilters)[number]

/** The alerts that fit, each word of the search in their words. */
export function filteredAlerts(
  alerts: readonly Alert[],
  filter: AlertFilter,
  search: string,
): readonly Alert[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return alerts.filter(({ title, text, isUnread, isHeldBack }) => {
    if (filter === 'unread' && !isUnread) return false
    if (filter === 'quiet' && !isHeldBack) return false
    const line = `${title}\n${text}`.toLocaleLowerCase()
    return words.every((word) => line.includes(word))
  })
}
