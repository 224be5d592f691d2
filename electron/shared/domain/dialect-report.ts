/** The value of a dialect switch: one of its words, on or off, or a list of names. */
export type DialectValue = string | boolean | readonly string[]

/**
 * One question that the vendor's reference leaves open. `values` are the words it may have (empty for a list of names);
 * `initial` is the safe reading, `found` what this server was found to do at the last sign-in, null when that cannot be
 * found out without changing something.
 */
export interface DialectSwitch {
  readonly key: string
  readonly control: 'choice' | 'switch' | 'names'
  readonly values: readonly string[]
  readonly initial: DialectValue
  readonly found: DialectValue | null
}

/** All switches, for the server that was signed in to last; its address is empty on the first day. */
export interface DialectReport {
  readonly server: string
  readonly switches: readonly DialectSwitch[]
}
