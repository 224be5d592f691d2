/** What the command line asks for. */
export interface CommandLine {
  /** `--demo`: sign in to the embedded contact centre at once. */
  readonly demo: boolean
  /** `--server=https://…`: the address to offer for sign-in; null when none or none that is valid was given. */
  readonly server: string | null
  /** `--hidden`: start in the tray. */
  readonly hidden: boolean
}

const LONGEST_SERVER = 2_000

/** Reads our own switches from the arguments of the process; everything unknown (Chromium's own) is left alone. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const servers = argv.filter((argument) => argument.startsWith('--server='))
  return {
    demo: argv.includes('--demo'),
    server: serverOf(servers.at(-1)?.slice('--server='.length) ?? ''),
    hidden: argv.includes('--hidden'),
  }
}

function serverOf(text: string): string | null {
  if (text.length > LONGEST_SERVER || !URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? text : null
}
