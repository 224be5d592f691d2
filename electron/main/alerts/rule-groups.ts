import type { AlertRule } from '@shared/domain/alert-rule'
import type { BoardChange } from '@shared/domain/board'
import type { OwnerKey } from '@shared/domain/owner'

/** What asking for the members of groups needs. */
export interface RuleGroupsOptions {
  /** Who belongs to a group; undefined as long as nobody has asked the server. */
  readonly membersOf: (groupKey: OwnerKey) => readonly OwnerKey[] | undefined
  /** Asks the server for them; the board tells when they are there. False when nobody can be asked now. */
  readonly askMembers: (groupKey: OwnerKey) => boolean
}

/**
 * Sees to it that the members of those groups are known whose members rules are about. It owns which groups were asked for:
 * each once, until the line has been away.
 */
export class RuleGroups {
  readonly #options: RuleGroupsOptions
  readonly #asked = new Set<OwnerKey>()

  constructor(options: RuleGroupsOptions) {
    this.#options = options
  }

  /** Asks for what is not known yet; to be called now and then. */
  ask(rules: readonly AlertRule[]): void {
    const { membersOf, askMembers } = this.#options
    for (const key of groupsOf(rules)) {
      if (this.#asked.has(key) || membersOf(key)) continue
      if (askMembers(key)) this.#asked.add(key)
    }
  }

  /** Whether a change of the board tells of members that count for a rule. */
  concerns(rules: readonly AlertRule[], { owners }: BoardChange): boolean {
    const keys = groupsOf(rules)
    return keys.length > 0 && owners.some(({ key, members }) => members && keys.includes(key))
  }

  forget(): void {
    this.#asked.clear()
  }
}

function groupsOf(rules: readonly AlertRule[]): readonly OwnerKey[] {
  return rules.flatMap(({ isOn, place }) =>
    isOn && place.kind === 'owner' && place.withMembers ? [place.key] : [],
  )
}
