/** A line of the file by which its writer is known again. */
const MARK = 'X-Switchyard-Autostart=true'

/** The text of the file in `autostart` that starts a program when the user signs in to a desktop of Linux. */
export function autostartEntry(program: string, isHidden: boolean): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Switchyard',
    `Exec=${quoted(program)}${isHidden ? ' --hidden' : ''}`,
    'Terminal=false',
    MARK,
    '',
  ].join('\n')
}

/** Whether such a file is of our own making. */
export function isOwnEntry(text: string): boolean {
  return text.split('\n').includes(MARK)
}

/** Whether such a text is the entry but for the lines with which desktops switch it off. */
export function isSwitchedOff(text: string, entry: string): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  return (
    lines.some((line) => /^(Hidden=true|X-GNOME-Autostart-enabled=false)$/.test(line)) &&
    entry.split('\n').every((line) => lines.includes(line))
  )
}

/**
 * A word of `Exec` (Desktop Entry Specification, "The Exec key"): in quotes, with what a shell would act on escaped, every
 * backslash doubled once more because the value is a string, and field codes kept from meaning anything.
 */
function quoted(word: string): string {
  const escaped = word
    .replaceAll(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')
  return `"${escaped}"`
}
