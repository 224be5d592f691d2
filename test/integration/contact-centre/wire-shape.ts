/**
 * Paths at which `actual` lacks a key of `expected` or holds another kind of value. Lists are compared by their
 * first elements, and only if both have one. Keys that are ids (of the fixture's own things) match any key.
 */
export function shapeDifferences(actual: unknown, expected: unknown, path = ''): string[] {
  if (kindOf(actual) !== kindOf(expected)) return [`${path}: ${kindOf(actual)}, not ${kindOf(expected)}`]
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length === 0 || actual.length === 0) return []
    return shapeDifferences(actual[0], expected[0], `${path}[0]`)
  }
  if (!isObject(expected) || !isObject(actual)) return []
  return Object.entries(expected).flatMap(([key, value]) => {
    const ownKey = isIdKey(key) ? Object.keys(actual).find(isIdKey) : key
    if (ownKey === undefined || !Object.hasOwn(actual, ownKey)) return [`${path}.${key}: missing`]
    return shapeDifferences(actual[ownKey], value, `${path}.${key}`)
  })
}

function isIdKey(key: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(key)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
