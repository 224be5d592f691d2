import { useI18n } from 'vue-i18n'
import { formatClock } from '@/ui/age.format'
import type { Failure } from '@shared/failure'

/** A failure in words: what happened, what to do, and what the server itself said, where it said anything. */
export interface FailureText {
  readonly title: string
  readonly advice: string
  readonly detail: string | null
}

/** Words a failure for the screen. */
export type WordFailure = (failure: Failure) => FailureText

/** Looks up a sentence of the catalogue and puts values into it. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Words a failure. Never shows `message`, which is for logs; shows what the server said as it said it. */
export function failureText(translate: Translate, failure: Failure): FailureText {
  const { reason, serverCode, httpStatus, serverMessage } = failure
  const facts = [
    serverCode === undefined ? '' : translate('failures.details.code', { code: serverCode }),
    httpStatus === undefined ? '' : translate('failures.details.http', { status: httpStatus }),
    serverMessage ? translate('failures.details.says', { words: serverMessage }) : '',
  ].filter((fact) => fact !== '')
  return {
    title: titleOf(translate, failure),
    advice: translate(`failures.${reason}.advice`),
    detail: facts.length > 0 ? facts.join(' · ') : null,
  }
}

function titleOf(translate: Translate, { reason, who, queuedAt }: Failure): string {
  if (reason !== 'taken-by-someone-else') return translate(`failures.${reason}.title`)
  if (who) return translate('failures.takenBy', { who })
  return queuedAt === undefined
    ? translate(`failures.${reason}.title`)
    : translate('failures.queuedAgain', { at: formatClock(queuedAt) })
}

/** Gives the function that words failures in the current language. */
export function useFailureText(): WordFailure {
  const { t } = useI18n()
  return (failure) => failureText((key, values) => t(key, values ?? {}), failure)
}
