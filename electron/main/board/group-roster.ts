import { ownerKeyOf, parseOwnerKey, type GroupMember, type OwnerKey } from '@shared/domain/owner'
import { fail, ok, type Result } from '@shared/result'
import type { WholeApi } from '../gws/whole-api'
import type { BoardState } from './board-state'

/** What the roster needs. */
export interface GroupRosterOptions {
  readonly gws: Pick<WholeApi, 'groupMembers' | 'groupPlaces'>
  readonly state: BoardState
  readonly changed: () => void
}

/**
 * Who belongs to which group, as far as somebody asked: a site may have hundreds of groups, and asking for all of them
 * would hold up the board. Owners of the board carry what is known.
 */
export class GroupRoster {
  readonly #options: GroupRosterOptions

  constructor(options: GroupRosterOptions) {
    this.#options = options
  }

  /** Reads the agents of an agent group or the places of a place group. Fails with `bad-input` for anything else. */
  async open(ownerKey: OwnerKey): Promise<Result<null>> {
    const owner = parseOwnerKey(ownerKey)
    const members = await this.#read(owner?.kind, owner?.id ?? '')
    if (!members.ok) return members
    this.#options.state.putMembers(ownerKey, members.value)
    this.#options.changed()
    return ok(null)
  }

  /** Reads the groups again that were opened; one that cannot be read now keeps what is known of it. */
  async readAgain(): Promise<void> {
    const { owners } = this.#options.state
    for (const { key, members } of [...owners.values()]) if (members) await this.open(key)
  }

  async #read(kind: string | undefined, name: string): Promise<Result<readonly GroupMember[]>> {
    const { gws } = this.#options
    if (kind === 'AgentGroup') {
      const people = await gws.groupMembers({ id: null, name })
      if (!people.ok) return people
      return ok(
        people.value.map(({ userId, displayName }) => ({
          ...{ key: ownerKeyOf('Agent', userId), name: displayName },
        })),
      )
    }
    if (kind !== 'PlaceGroup') return fail('bad-input', 'only groups have members')
    const places = await gws.groupPlaces(name)
    return places.ok
      ? ok(places.value.map((place) => ({ key: ownerKeyOf('Place', place), name: place })))
      : places
  }
}
