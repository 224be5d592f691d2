import { VIEW_FILE_ENDING } from '@shared/domain/handed-over'
import { isLink } from '@shared/domain/link'

/** What the command line asks for. */
export interface CommandLine {
  /** `--demo`: sign in to the embedded contact centre at once. */
  readonly demo: boolean
  /** `--server=https://…`: the address to offer for sign-in; null when none or none that is valid was given. */
  readonly server: string | null
  /** `--hidden`: start in the tray. */
  readonly hidden: boolean
  /** A link into the console, good or bad; the system adds the one that was clicked. */
  readonly link: string | null
  /** A file of views, as it was given; the system adds the one that was opened. */
  readonly file: string | null
}

const LONGEST_SERVER = 2_000

/** Reads our own switches from the arguments of the process; everything unknown (Chromium's own) is left alone. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const servers = argv.filter((argument) => argument.startsWith('--server='))
  return {
    demo: argv.includes('--demo'),
    server: serverOf(servers.at(-1)?.slice('--server='.length) ?? ''),
    hidden: argv.includes('--hidden'),
    link: argv.findLast(isLink) ?? null,
    file: argv.slice(1).findLast(isViewFile) ?? null,
  }
}

function isViewFile(argument: string): boolean {
  return !argument.startsWith('-') && argument.toLowerCase().endsWith(`.${VIEW_FILE_ENDING}`)
}

function serverOf(text: string): string | null {
  if (text.length > LONGEST_SERVER || !URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? text : null
}
