import { useI18n } from 'vue-i18n'
import type { Failure } from '@shared/failure'

/** A failure in words: what happened, what to do, and what the server itself said, where it said anything. */
export interface FailureText {
  readonly title: string
  readonly advice: string
  readonly detail: string | null
}

/** Words a failure for the screen. Never shows `message`, which is for logs. */
export type WordFailure = (failure: Failure) => FailureText

/** Gives the function that words failures in the current language. */
export function useFailureText(): WordFailure {
  const { t } = useI18n()
  return (failure) => {
    const isTakenBy = failure.reason === 'taken-by-someone-else' && failure.who !== undefined
    const facts = [
      failure.serverCode === undefined ? '' : t('failures.details.code', { code: failure.serverCode }),
      failure.httpStatus === undefined ? '' : t('failures.details.http', { status: failure.httpStatus }),
      failure.serverMessage ? t('failures.details.says', { words: failure.serverMessage }) : '',
    ].filter((fact) => fact !== '')
    return {
      title: isTakenBy
        ? t('failures.takenBy', { who: failure.who ?? '' })
        : t(`failures.${failure.reason}.title`),
      advice: t(`failures.${failure.reason}.advice`),
      detail: facts.length > 0 ? facts.join(' · ') : null,
    }
  }
}
