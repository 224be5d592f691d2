import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Centre } from '../centre'
import type { Person } from '../world/organisation'
import type { Answer } from './call'
import { readForm } from './request-body'
import { isDemoPassword, sessionCookie } from './sign-in'

const ACS_PATH = '/api/v2/saml/acs'
const IDENTITY_PROVIDER_PATH = '/identity-provider/sign-in'
const ASSERTION_LIFE_MS = 60_000

interface Assertion {
  readonly person: Person
  readonly until: number
}

/** One request of the federated sign-in. */
export interface FederatedRequest {
  readonly centre: Centre
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

/**
 * Federated sign-in as a browser sees it (page "SAML"): `GET /api/v2/me?authType=saml` without a session redirects to an
 * identity provider, whose page posts an assertion back, which starts the HTTP session. The identity provider is invented
 * and knows the same people; its assertions are good once. Undefined when the request is about something else.
 */
export function createFederatedSignIn(
  now: () => number,
): (request: FederatedRequest) => Promise<Answer | undefined> {
  const assertions = new Map<string, Assertion>()
  const issue = (person: Person): string => {
    const ticket = randomBytes(24).toString('base64url')
    assertions.set(ticket, { person, until: now() + ASSERTION_LIFE_MS })
    return ticket
  }
  const redeem = (ticket: string): Person | undefined => {
    const assertion = assertions.get(ticket)
    assertions.delete(ticket)
    return assertion && assertion.until >= now() ? assertion.person : undefined
  }
  return async (asked) => {
    const { centre, request, response, url } = asked
    if (centre.dialect.federatedSignIn === 'off') return undefined
    const isPost = request.method === 'POST'
    if (url.pathname === IDENTITY_PROVIDER_PATH) {
      return isPost ? identify(asked, issue) : page(signInForm(''))
    }
    if (url.pathname !== ACS_PATH || !isPost) return undefined
    const person = redeem((await readForm(request)).get('SAMLResponse') ?? '')
    if (person === undefined) return page('<h1>The assertion is not valid</h1>', 403)
    response.setHeader('Set-Cookie', sessionCookie(centre.sessions.open(person)))
    return redirect(response, '/api/v2/me')
  }
}

/** Where somebody without a session is sent who asks for a federated sign-in; undefined when nobody asks for it. */
export function federatedRedirect({ centre, request, response, url }: FederatedRequest): Answer | undefined {
  const isAsked =
    centre.dialect.federatedSignIn === 'saml' &&
    request.method === 'GET' &&
    url.searchParams.get('authType') === 'saml'
  return isAsked ? redirect(response, IDENTITY_PROVIDER_PATH) : undefined
}

async function identify(
  { centre, request }: FederatedRequest,
  issue: (person: Person) => string,
): Promise<Answer> {
  const form = await readForm(request)
  const person = centre.world.organisation.personByUserName.get(form.get('user') ?? '')
  if (person === undefined || !isDemoPassword(form.get('password') ?? '')) {
    return page(signInForm('<p role="alert">Name or password is wrong.</p>'))
  }
  return page(
    `<h1>Signed in</h1><form method="post" action="${ACS_PATH}">
<input type="hidden" name="SAMLResponse" value="${issue(person)}">
<button>Continue</button></form><script>document.forms[0].submit()</script>`,
  )
}

function signInForm(note: string): string {
  return `<h1>Sign in with your company account</h1>${note}
<form method="post" action="${IDENTITY_PROVIDER_PATH}">
<p><label>Company user name <input name="user" autocomplete="username" autofocus></label></p>
<p><label>Company password <input name="password" type="password" autocomplete="current-password"></label></p>
<p><button>Sign in</button></p></form>`
}

function page(body: string, httpStatus = 200): Answer {
  const style = 'body{font:15px system-ui;max-width:28rem;margin:3rem auto;padding:0 1rem}input{width:100%}'
  const head = `<meta charset="utf-8"><title>Invented company account</title><style>${style}</style>`
  return {
    httpStatus,
    body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    contentType: 'text/html;charset=UTF-8',
  }
}

function redirect(response: ServerResponse, path: string): Answer {
  response.setHeader('Location', path)
  return { httpStatus: 302, body: '' }
}
