import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import { useToasts } from '@/ui/use-toasts'
import {
  firstTriggers,
  freeRuleId,
  newRule,
  placeIdOf,
  type AlertKind,
  type AlertPlace,
  type AlertRule,
  type AlertTimes,
} from '@shared/domain/alert-rule'

/** The rules, and what is done with them; the settings say what holds. */
export interface AlertRules {
  readonly rules: ComputedRef<readonly AlertRule[]>
  /** Whether the administrator has set the rules, so that they cannot be changed. */
  readonly isLocked: ComputedRef<boolean>
  /** The rules that are about exactly that place and are on. */
  readonly about: (place: AlertPlace) => readonly AlertRule[]
  /** Whether a rule about exactly that place tells of this. */
  readonly tells: (place: AlertPlace, kind: AlertKind) => boolean
  /** Makes the rule with its first numbers, switches it on, or off again: what was changed in it is not lost. */
  readonly toggle: (place: AlertPlace, kind: AlertKind) => Promise<void>
  /** A rule that is not kept yet. */
  readonly draft: (place: AlertPlace) => AlertRule
  /** Keeps a rule: in its place when there is one of that id, else as the last. */
  readonly save: (rule: AlertRule) => Promise<void>
  /** Takes a rule away; a note lets it be taken back. */
  readonly remove: (rule: AlertRule) => Promise<void>
  readonly setTimes: (times: AlertTimes) => Promise<void>
}

/** Changes the rules in the settings, and says so when they could not be kept. */
export function useAlertRules(): AlertRules {
  const { t } = useI18n()
  const settings = useSettingsStore()
  const toasts = useToasts()
  const { change } = useSettings()
  const rules = computed(() => settings.settings.alertRules)

  const keep = (alertRules: readonly AlertRule[]): Promise<boolean> =>
    change({ alertRules }, t('alerts.notSaved'))
  const at = (place: AlertPlace): readonly AlertRule[] =>
    rules.value.filter((rule) => placeIdOf(rule.place) === placeIdOf(place))
  const ofKind = (place: AlertPlace, kind: AlertKind): AlertRule | undefined =>
    at(place).find(({ trigger }) => trigger.kind === kind)

  async function save(rule: AlertRule): Promise<void> {
    const isKnown = rules.value.some(({ id }) => id === rule.id)
    await keep(
      isKnown ? rules.value.map((each) => (each.id === rule.id ? rule : each)) : [...rules.value, rule],
    )
  }

  return {
    ...{ rules, save, isLocked: computed(() => settings.isLocked('alertRules')) },
    about: (place) => at(place).filter(({ isOn }) => isOn),
    tells: (place, kind) => ofKind(place, kind)?.isOn ?? false,
    toggle: (place, kind) => {
      const known = ofKind(place, kind)
      if (known) return save({ ...known, isOn: !known.isOn })
      return save(newRule(freeRuleId(rules.value), place, firstTriggers[kind]))
    },
    draft: (place) => newRule(freeRuleId(rules.value), place, firstTriggers.arrives),
    remove: async (rule) => {
      const before = rules.value
      if (!(await keep(before.filter(({ id }) => id !== rule.id)))) return
      const undo = (): void => void save(rule)
      const action = { label: t('alerts.rules.undo'), run: undo }
      toasts.show({ tone: 'neutral', title: t('alerts.rules.removed'), action })
    },
    setTimes: async (alertTimes) => {
      await change({ alertTimes }, t('alerts.notSaved'))
    },
  }
}
