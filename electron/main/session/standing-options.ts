import type { LiveSessionOptions } from './live-session-options'
import type { SessionNews } from './session-news'
import type { SessionServiceOptions } from './session-ports'

/** What holds for every sign-in, whoever it is and wherever. */
type StandingOptions = Pick<
  LiveSessionOptions,
  | 'journal'
  | 'now'
  | 'random'
  | 'schedule'
  | 'log'
  | 'holdMs'
  | 'handlingNews'
  | 'reasonKey'
  | 'sessionLimitMs'
  | 'sessionWarningMs'
  | 'onRecovered'
  | 'onMeanwhile'
  | 'onOutages'
>

/** The part of a live session's options that is the same at each sign-in. */
export function standingOptions(options: SessionServiceOptions, news: SessionNews): StandingOptions {
  const { journal, now, random, schedule, log, onHandling, holdMs, workRules } = options
  return {
    ...(holdMs === undefined ? {} : { holdMs }),
    ...{ journal, now, random, schedule, log, handlingNews: onHandling },
    reasonKey: () => workRules().reasonKey,
    sessionLimitMs: options.sessionLimitMs(),
    sessionWarningMs: options.sessionWarningMs ?? 300_000,
    onRecovered: (moves) => news.tellRecovered(moves),
    onMeanwhile: (meanwhile) => news.tellMeanwhile(meanwhile),
    onOutages: (outages) => news.tellOutages(outages),
  }
}
