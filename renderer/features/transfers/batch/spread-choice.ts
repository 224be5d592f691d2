import type { BatchSubject, Spread } from '@shared/domain/batch'
import type { TransferTarget } from '@shared/domain/transfer'
import type { TargetOption } from '../target-options'
import type { MoveSubject } from '../transfers.store'

/** The ways to spread, in the order in which they are offered. */
export const spreadKinds = ['one', 'evenly', 'by-load', 'by-rule'] as const

/** One of the ways to spread. */
export type SpreadKind = (typeof spreadKinds)[number]

/** What a rule looks at. */
export const ruleFields = ['media', 'segment'] as const

/** One of the rule fields. */
export type RuleField = (typeof ruleFields)[number]

/** What is chosen so far about where a bulk goes. The key of a rule is the value that it is about. */
export interface SpreadChoice {
  readonly kind: SpreadKind
  /** At most one for `one`; for `evenly` and `by-load` in the order of choosing. */
  readonly targets: readonly TargetOption[]
  readonly field: RuleField
  readonly rules: ReadonlyMap<string, TargetOption>
  readonly otherwise: TargetOption | null
  /** The value whose target is chosen next; null for everything without a rule of its own. */
  readonly active: string | null
}

/** A value that occurs among what is moved, and how often. */
export interface RuleLine {
  readonly value: string
  readonly count: number
}

/** A choice in which nothing is chosen yet. */
export function nothingChosen(kind: SpreadKind, field: RuleField = 'media'): SpreadChoice {
  return { kind, targets: [], field, rules: new Map(), otherwise: null, active: null }
}

/** The values of a field among the subjects, the most frequent first. */
export function ruleLines(subjects: readonly MoveSubject[], field: RuleField): readonly RuleLine[] {
  const counts = new Map<string, number>()
  for (const subject of subjects) counts.set(subject[field], (counts.get(subject[field]) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

/**
 * The choice after a target was picked. Where several can be chosen, picking one again takes it away; in a rule the
 * next value without a target becomes the active one, so that a person can go on picking.
 */
export function withPicked(
  choice: SpreadChoice,
  option: TargetOption,
  lines: readonly RuleLine[],
): SpreadChoice {
  if (choice.kind === 'one') return { ...choice, targets: [option] }
  if (choice.kind === 'by-rule') return withRule(choice, option, lines)
  const rest = choice.targets.filter(({ id }) => id !== option.id)
  return { ...choice, targets: rest.length < choice.targets.length ? rest : [...rest, option] }
}

/** The choice for another kind of spread: what was chosen is kept as far as it fits. */
export function withKind(choice: SpreadChoice, kind: SpreadKind, lines: readonly RuleLine[]): SpreadChoice {
  const targets = kind === 'one' ? choice.targets.slice(0, 1) : choice.targets
  return { ...choice, kind, targets, active: kind === 'by-rule' ? nextWithout(choice.rules, lines) : null }
}

/** The ids of the targets that are chosen in what is asked just now. */
export function pickedIds(choice: SpreadChoice): readonly string[] {
  if (choice.kind !== 'by-rule') return choice.targets.map(({ id }) => id)
  const picked = choice.active === null ? choice.otherwise : choice.rules.get(choice.active)
  return picked ? [picked.id] : []
}

/** The subjects that would get the target that is picked next. */
export function subjectsAsked(
  { kind, field, active, rules }: SpreadChoice,
  subjects: readonly MoveSubject[],
): readonly MoveSubject[] {
  if (kind !== 'by-rule') return subjects
  return subjects.filter((subject) =>
    active === null ? !rules.has(subject[field]) : subject[field] === active,
  )
}

/** Every target that is chosen, each once. */
export function chosenTargets(choice: SpreadChoice): readonly TargetOption[] {
  if (choice.kind !== 'by-rule') return choice.targets
  const all = [...choice.rules.values(), ...(choice.otherwise ? [choice.otherwise] : [])]
  return [...new Map(all.map((option) => [option.id, option])).values()]
}

/** The spread to order; null as long as it is not complete. */
export function spreadOf(choice: SpreadChoice): Spread | null {
  const targets = choice.targets.map(targetOf)
  const [first] = targets
  switch (choice.kind) {
    case 'one':
      return first ? { kind: 'one', target: first } : null
    case 'evenly':
    case 'by-load':
      return first ? { kind: choice.kind, targets } : null
    case 'by-rule': {
      const rules = [...choice.rules].map(([value, option]) => ({ value, target: option.target }))
      const otherwise = choice.otherwise?.target ?? null
      const isEmpty = rules.length === 0 && otherwise === null
      return isEmpty ? null : { kind: 'by-rule', field: choice.field, rules, otherwise }
    }
  }
}

/** What main needs to know of a subject. What is held already cannot be part of a bulk. */
export function batchSubjects(subjects: readonly MoveSubject[]): readonly BatchSubject[] {
  return subjects.flatMap(({ id, workbinKey }) =>
    workbinKey === null ? [] : [{ interactionId: id, workbinKey }],
  )
}

function withRule(choice: SpreadChoice, option: TargetOption, lines: readonly RuleLine[]): SpreadChoice {
  if (choice.active === null) {
    return { ...choice, otherwise: choice.otherwise?.id === option.id ? null : option }
  }
  const rules = new Map(choice.rules)
  if (rules.get(choice.active)?.id === option.id) {
    rules.delete(choice.active)
    return { ...choice, rules }
  }
  rules.set(choice.active, option)
  return { ...choice, rules, active: nextWithout(rules, lines) ?? choice.active }
}

function nextWithout(rules: SpreadChoice['rules'], lines: readonly RuleLine[]): string | null {
  return lines.find(({ value }) => !rules.has(value))?.value ?? null
}

function targetOf({ target }: TargetOption): TransferTarget {
  return target
}
