/** The scheme from which the page is served. */
export const APP_SCHEME = 'app'

/** The one host of that scheme. */
const APP_HOST = 'switchyard'

/** What the scheme may do: behave like `https` (own origin, relative addresses), cache compiled code, nothing more. */
export const appSchemePrivileges = {
  standard: true,
  secure: true,
  codeCache: true,
  allowServiceWorkers: false,
  bypassCSP: false,
  corsEnabled: false,
  stream: false,
  supportFetchAPI: false,
} as const

/** Where the page of the main window is. */
export const appPageUrl = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Whether an address is one of our own page's. Parsed, never compared as text; false for what does not parse. */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return (
    url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === ''
  )
}
