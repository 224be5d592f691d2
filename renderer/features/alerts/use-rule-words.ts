import { useI18n } from 'vue-i18n'
import { usePlaceNames } from '@/features/transfers/use-place-names'
import { alertOutputs, type AlertPlace, type AlertRule, type AlertTrigger } from '@shared/domain/alert-rule'
import { formatNumber } from '@/ui/number.format'

/** What rules say in words. */
export interface RuleWords {
  readonly place: (place: AlertPlace) => string
  readonly trigger: (trigger: AlertTrigger) => string
  /** The user's own name for it, else what it tells. */
  readonly title: (rule: AlertRule) => string
  /** What it is about, what it asks for, and how it tells. */
  readonly facts: (rule: AlertRule) => readonly string[]
}

const HOUR = 60
const DAY = 1_440

/** Words rules with the names that places have on the board now. */
export function useRuleWords(): RuleWords {
  const { t } = useI18n()
  const names = usePlaceNames()

  function time(minutes: number): string {
    const unit = minutes % DAY === 0 ? 'days' : minutes % HOUR === 0 ? 'hours' : 'minutes'
    const count = minutes / { days: DAY, hours: HOUR, minutes: 1 }[unit]
    return t(`alerts.time.${unit}`, { n: formatNumber(count) }, count)
  }
  function place(where: AlertPlace): string {
    switch (where.kind) {
      case 'all':
        return t('alerts.place.all')
      case 'section':
        return t(`board.section.${where.ownerKind}`)
      case 'owner':
        return where.withMembers
          ? t('alerts.place.withMembers', { owner: names.owner(where.key) })
          : names.owner(where.key)
      case 'workbin':
        return names.workbinWithOwner(where.key)
      case 'view':
        return t('alerts.place.view', { name: where.name })
    }
  }
  function trigger(what: AlertTrigger): string {
    return t(`alerts.when.${what.kind}`, {
      time: 'minutes' in what ? time(what.minutes) : '',
      count: 'count' in what ? formatNumber(what.count) : '',
    })
  }
  function conditions({ condition: { media, segments, data } }: AlertRule): readonly string[] {
    return [
      media.map((kind) => t(`board.media.${kind}`)).join(', '),
      segments.join(', '),
      data.map(({ key, value }) => (value === '' ? key : `${key} = ${value}`)).join(', '),
    ]
  }
  return {
    ...{ place, trigger },
    title: (rule) => rule.name || trigger(rule.trigger),
    facts: (rule) => {
      const outputs = alertOutputs.filter((output) => rule.outputs.includes(output))
      return [
        rule.name ? trigger(rule.trigger) : '',
        place(rule.place),
        ...conditions(rule),
        outputs.map((output) => t(`alerts.output.${output}`)).join(', '),
      ].filter(Boolean)
    },
  }
}
