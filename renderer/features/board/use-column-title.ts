import { useI18n } from 'vue-i18n'
import { caseKeyOf, type ColumnKey } from '@shared/domain/grid-look'

/** Names a column: in words, or a key of the case data as it is. */
export function useColumnTitle(): (key: ColumnKey) => string {
  const { t } = useI18n()
  return (key) => caseKeyOf(key) ?? t(`board.grid.column.${key}`)
}
