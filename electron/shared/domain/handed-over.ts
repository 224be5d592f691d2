import type { SavedView } from './grid-look'
import type { LinkTarget } from './link'

/** How the name of a file of views ends, without the dot; installers register it. */
export const VIEW_FILE_ENDING = 'switchyard-views'

/**
 * What the system handed to the program: a link that was clicked, a file that was opened. `bad-link` and `bad-views` are
 * what could not be made sense of; `file` is the name of the file without its folder.
 */
export type HandedOver =
  | { readonly kind: 'link'; readonly target: LinkTarget }
  | { readonly kind: 'bad-link' }
  | { readonly kind: 'views'; readonly file: string; readonly views: readonly SavedView[] }
  | { readonly kind: 'bad-views'; readonly file: string }
