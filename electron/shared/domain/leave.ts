/** What leaving would leave behind: items that wait or run, what is held on purpose, and what is held against an order. */
export interface UnfinishedWork {
  readonly running: number
  readonly held: number
  readonly stranded: number
}

/** The question before the program ends, or when the computer falls asleep. */
export interface LeaveQuestion extends UnfinishedWork {
  readonly kind: 'quit' | 'sleep'
}

/** Whether there is anything to ask about. */
export function isWorthAsking({ running, held, stranded }: UnfinishedWork): boolean {
  return running + held + stranded > 0
}
