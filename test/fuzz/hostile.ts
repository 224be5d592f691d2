import fc from 'fast-check'

const LONG = 10_000

const strangeTexts = [
  ...[
    '',
    ' ',
    '\0',
    '\ud800',
    '__proto__',
    'constructor',
    'toString',
    '-0',
    'NaN',
    '1e999',
    'null',
    '[]',
    '{}',
  ],
  ...[
    '<script>',
    '<p',
    '&#x110000;',
    '&&&&',
    '../../etc/passwd',
    'javascript:alert(1)',
    'https://a@b:c/',
    '%',
    '%E0%A4%A',
  ],
  ...[
    '2026-02-30T25:61:61Z',
    '2016-04-15 20:52:35.000+0300',
    '٣',
    '🧑‍💻',
    'Agent:',
    'Agent:u1/',
    '/',
    ':',
    '\r\n',
    'a'.repeat(LONG),
  ],
]
const strangeNumbers = [
  0,
  -0,
  -1,
  0.1,
  7,
  20,
  99,
  2 ** 31,
  2 ** 53,
  Number.MAX_VALUE,
  Number.NaN,
  Infinity,
  -Infinity,
]

/** A value that no caller should send: of any kind and size. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...strangeTexts, ...strangeNumbers) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, true, false) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  },
)

/** One thing that is done to a sample: where, what, and with which value. */
const twist = fc.record({ at: fc.nat(), how: fc.nat({ max: 6 }), value: hostileValue })

type Twist = typeof twist extends fc.Arbitrary<infer Value> ? Value : never

/** Values that look like one of the samples but are not quite so, or not at all. */
export function hostileLike(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  if (samples.length === 0) return hostileValue
  const twisted = fc
    .tuple(fc.nat({ max: samples.length - 1 }), fc.array(twist, { minLength: 0, maxLength: 4 }))
    .map(([which, twists]) => twists.reduce<unknown>(twistedBy, structuredClone(samples[which])))
  return fc.oneof({ weight: 6, arbitrary: twisted }, { weight: 1, arbitrary: hostileValue })
}

/** Texts that look like one of the samples but are not quite so: of JSON, its values are twisted, too. */
export function hostileText(samples: readonly unknown[]): fc.Arbitrary<string> {
  const texts = samples.map((sample) => (typeof sample === 'string' ? sample : textOf(sample)))
  const spliced = fc
    .tuple(fc.constantFrom('', ...texts), fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...strangeTexts))
    .map(([text, at, length, put]) => {
      const from = text.length === 0 ? 0 : at % (text.length + 1)
      return text.slice(0, from) + put + text.slice(from + length)
    })
  const objects = samples.filter((sample) => typeof sample !== 'string')
  const json = objects.length === 0 ? spliced : hostileLike(objects).map(textOf)
  return fc.oneof(
    { weight: 3, arbitrary: spliced },
    { weight: 3, arbitrary: json },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  )
}

/** Lists and objects in each other, so many levels deep. */
export function nested(depth: number): unknown {
  let value: unknown = 'core'
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { in: value }
  return value
}

/** A value as JSON; one that has none becomes the word for nothing. */
function textOf(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value)
    return typeof text === 'string' ? text : 'undefined'
  } catch {
    return 'undefined'
  }
}

interface Slot {
  readonly owner: Record<string, unknown>
  readonly key: string
}

/** Changes one place of a tree that belongs to nobody else. */
function twistedBy(root: unknown, { at, how, value }: Twist): unknown {
  const slots = slotsOf(root)
  const slot = slots[at % Math.max(1, slots.length)]
  if (!slot) return value
  const { owner, key } = slot
  const before = owner[key]
  const doings: readonly (() => void)[] = [
    () => (owner[key] = value),
    () => (owner[key] = value),
    () => delete owner[key],
    () => (owner[key] = [before, value]),
    () => (owner[key] = { [typeof value === 'string' ? value : 'odd']: before }),
    () =>
      Object.defineProperty(owner, '__proto__', {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    () => (owner[key] = Array.from({ length: 8 }, () => before)),
  ]
  doings[how]?.()
  return root
}

const MOST_SLOTS = 500

function slotsOf(root: unknown): Slot[] {
  const slots: Slot[] = []
  const open: unknown[] = [root]
  while (open.length > 0 && slots.length < MOST_SLOTS) {
    const owner = open.pop()
    if (typeof owner !== 'object' || owner === null) continue
    for (const key of Object.keys(owner)) {
      const record = owner as Record<string, unknown>
      slots.push({ owner: record, key })
      open.push(record[key])
    }
  }
  return slots
}
