/** A set-up step that cannot go on. Its message is one plain sentence for the person at the terminal. */
export class SetUpFailure extends Error {
  /** @param {string} message what happened, and what to do about it */
  constructor(message) {
    super(message)
    this.name = 'SetUpFailure'
  }
}

/**
 * Prints one line of progress. It goes to stderr, so that stdout carries only what the app itself says.
 * @param {string} text
 * @returns {void}
 */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Runs a script's main function: a set-up failure prints its sentence, anything else its stack.
 * @param {() => Promise<number>} main resolves to the exit code
 * @returns {Promise<void>}
 */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    const text =
      error instanceof SetUpFailure ? error.message : String(error instanceof Error ? error.stack : error)
    say(`\n${text}`)
    process.exitCode = 1
  }
}

/**
 * @param {number} since as `performance.now()` gave it
 * @returns {string} the time gone by, such as `12.3 s`
 */
export function elapsed(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
