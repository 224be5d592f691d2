import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { formatNumber } from '@/ui/number.format'
import { outcomeOf, type CheckOutcome, type Finding } from '@shared/domain/diagnostics'
import { failureOf } from '@shared/failure'

/** A finding in words. `advice` is empty where nothing needs to be done. */
export interface FindingLine {
  readonly check: string
  readonly outcome: CheckOutcome
  readonly title: string
  readonly text: string
  readonly advice: string
}

/** The checks, run and put into words. */
export interface Diagnostics {
  readonly isRunning: Ref<boolean>
  readonly lines: ComputedRef<readonly FindingLine[]>
  /** All of it as plain text, for a message. */
  readonly report: ComputedRef<string>
  readonly ranAt: ShallowRef<Date | null>
  readonly run: () => Promise<void>
}

/** Runs the checks and words what they found. */
export function useDiagnostics(): Diagnostics {
  const i18n = useI18n()
  const { t, d } = i18n
  const bridge = useBridge()
  const words = useFailureText()
  const isRunning = ref(false)
  const findings = shallowRef<readonly Finding[]>([])
  const ranAt = shallowRef<Date | null>(null)

  function line(finding: Finding): FindingLine {
    const { check, found, facts, reason } = finding
    const failure = reason && words(failureOf(reason, ''))
    const places = Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'number' ? formatNumber(value) : value,
    ])
    const key = `support.advice.${check}.${found}`
    const count = typeof facts['n'] === 'number' ? facts['n'] : 1
    const said = Object.fromEntries(places) as Record<string, string>
    const text = t(`support.found.${check}.${found}`, said, count)
    return {
      ...{ check, outcome: outcomeOf(finding), title: t(`support.checks.${check}`) },
      text: failure ? `${text} ${failure.title}` : text,
      advice: failure?.advice ?? (i18n.te(key, 'en') ? t(key) : ''),
    }
  }

  const lines = computed(() => findings.value.map(line))
  return {
    ...{ isRunning, lines, ranAt },
    report: computed(() =>
      [
        t('support.reportOf', {
          time: ranAt.value ? d(ranAt.value, { dateStyle: 'medium', timeStyle: 'long' }) : '–',
        }),
        ...lines.value.map(({ outcome, title, text, advice }) =>
          `${t(`support.outcomes.${outcome}`)} · ${title}: ${text} ${advice}`.trimEnd(),
        ),
      ].join('\n'),
    ),
    run: async () => {
      if (isRunning.value) return
      isRunning.value = true
      const answer = await bridge.support.diagnose()
      isRunning.value = false
      if (!answer.ok) return
      findings.value = answer.value
      ranAt.value = new Date()
    },
  }
}
