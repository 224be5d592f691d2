import type { Route } from './call'
import { contactRoutes } from './contact-routes'
import { groupRoutes } from './group-routes'
import { interactionRoutes } from './interaction-routes'
import { mediaRoutes } from './media-routes'
import { platformRoutes } from './platform-routes'
import { sessionRoutes } from './session-routes'
import { userRoutes } from './user-routes'
import { workbinChangeRoutes } from './workbin-change-routes'
import { workbinReadRoutes } from './workbin-read-routes'

/** Every operation that is served, one list a family. */
export const allRoutes: readonly Route[] = [
  ...sessionRoutes,
  ...userRoutes,
  ...contactRoutes,
  ...groupRoutes,
  ...platformRoutes,
  ...workbinReadRoutes,
  ...workbinChangeRoutes,
  ...interactionRoutes,
  ...mediaRoutes,
]
