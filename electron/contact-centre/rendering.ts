import type { Centre } from './centre'
import type { Rendering } from './wire/interaction-resource'

/** How this server writes its resources. */
export function renderingOf({ apiUrl, dialect }: Pick<Centre, 'apiUrl' | 'dialect'>): Rendering {
  return { apiUrl: apiUrl(), attachmentName: dialect.attachmentName }
}
