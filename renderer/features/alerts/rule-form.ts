import {
  firstTriggers,
  type AlertKind,
  type AlertOutput,
  type AlertTrigger,
  type DataCondition,
} from '@shared/domain/alert-rule'

/** The lines of a text that say something, none twice. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)
}

/** Case data as it is written, one `key = value` a line; a key alone asks only that it is there. */
export function dataFromText(text: string): readonly DataCondition[] {
  return linesOf(text).map((line) => {
    const at = line.indexOf('=')
    if (at <= 0) return { key: line.replace(/^=+\s*/, '') || line, value: '' }
    return { key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
  })
}

/** The text of such conditions. */
export function textFromData(data: readonly DataCondition[]): string {
  return data.map(({ key, value }) => (value === '' ? key : `${key} = ${value}`)).join('\n')
}

/** A trigger of another kind with the numbers that both have. */
export function withKind(trigger: AlertTrigger, kind: AlertKind): AlertTrigger {
  return kind === trigger.kind ? trigger : firstTriggers[kind]
}

/** A trigger with a number changed; a number that is none changes nothing. */
export function withNumber(trigger: AlertTrigger, name: 'minutes' | 'count', value: number): AlertTrigger {
  const least = trigger.kind === 'more-than' ? 0 : 1
  if (!Number.isInteger(value) || value < least || !(name in trigger)) return trigger
  return { ...trigger, [name]: value }
}

/** Outputs with one switched; badge and tray count the inbox, so they go with it. */
export function withOutput(
  outputs: readonly AlertOutput[],
  output: AlertOutput,
  isOn: boolean,
): readonly AlertOutput[] {
  const others = outputs.filter((each) => each !== output)
  if (isOn) return [...others, output]
  return output === 'inbox' ? others.filter((each) => each !== 'badge' && each !== 'tray') : others
}
