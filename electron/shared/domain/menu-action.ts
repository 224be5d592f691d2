/** What the Help menu of the application offers; each is an action of the window that it is chosen in, under this id. */
export const helpActions = ['support.diagnostics', 'support.bundle', 'updates.check', 'about'] as const

/** One of them. */
export type HelpAction = (typeof helpActions)[number]

/** What the application menu asks of a window: one of these, or on macOS the settings. */
export type MenuAction = HelpAction | 'settings'
