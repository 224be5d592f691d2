import type { DialectSwitch } from '@shared/domain/dialect-report'
import { defaultDialect, dialectSchema, parseDialect, type Dialect } from './dialect'

/** Every switch of the dialect with the values it may have; `found` is what was remembered of the server, as it was kept. */
export function dialectSwitches(found: object): readonly DialectSwitch[] {
  const known = parseDialect(found)
  return dialectKeys.map((key) => ({
    ...{ key, initial: defaultDialect[key] },
    found: known.ok && Object.hasOwn(found, key) ? known.value[key] : null,
    ...controlOf(key),
  }))
}

const dialectKeys = Object.keys(defaultDialect) as (keyof Dialect)[]

function controlOf(key: keyof Dialect): Pick<DialectSwitch, 'control' | 'values'> {
  const schema = dialectSchema.entries[key]
  if (schema.type === 'picklist') return { control: 'choice', values: schema.options }
  return schema.type === 'boolean'
    ? { control: 'switch', values: ['true', 'false'] }
    : { control: 'names', values: [] }
}
