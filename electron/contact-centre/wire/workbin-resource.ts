import type { Interaction } from '../world/interaction'
import { mediumSpelling } from '../world/medium'
import type { Medium } from '../world/medium'
import type { WorkbinDefinition } from '../world/organisation'
import { interactionResource } from './interaction-resource'
import type { JsonObject, Rendering } from './interaction-resource'

/** A workbin without contents. Place workbins say `name` where the others say `workbinName`, as the sample does. */
export function workbinResource(definition: WorkbinDefinition, rendering: Rendering): JsonObject {
  return {
    [definition.kind === 'Place' ? 'name' : 'workbinName']: definition.name,
    id: definition.id,
    displayName: definition.displayName,
    uri: `${rendering.apiUrl}/workbins/${definition.id}`,
    type: definition.kind,
  }
}

/** Contents grouped by medium; a medium without items has no key. */
export function contentsByMedium(
  interactions: readonly Interaction[],
  rendering: Rendering,
  openMediaKey: string,
): JsonObject {
  const contents: Record<string, JsonObject[]> = {}
  for (const interaction of interactions) {
    const key = contentsKeyOf(interaction.medium, openMediaKey)
    const list = contents[key] ?? []
    list.push(interactionResource(interaction, rendering))
    contents[key] = list
  }
  return contents
}

/** Key of a medium in workbin contents. */
export function contentsKeyOf(medium: Medium, openMediaKey: string): string {
  return medium === 'openmedia' ? openMediaKey : mediumSpelling[medium].contentsKey
}
