/** The four kinds of workbin owner in the configuration. */
export const ownerKinds = ['Agent', 'Place', 'AgentGroup', 'PlaceGroup'] as const

export type OwnerKind = (typeof ownerKinds)[number]

/** Who a workbin instance belongs to: `id` is a user id for agents and a name for the other kinds. */
export interface Owner {
  readonly kind: OwnerKind
  readonly id: string
}

/** A workbin instance: one definition with one owner. The API's `id` is the definition's. */
export interface Instance {
  readonly definitionId: string
  readonly owner: Owner
}

/** Key of an instance for indexes. */
export function instanceKey(instance: Instance): string {
  return `${instance.definitionId} ${instance.owner.kind} ${instance.owner.id}`
}
