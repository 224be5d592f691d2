import type { Dialect } from './dialect'
import type { Requester } from './requester'

/**
 * Where a browser begins a federated sign-in. The pages on SAML tell how the server is set up and that its own desktop is
 * opened with `authType=saml`; that any request with it is redirected to the identity provider is taken from there.
 */
export function federatedSignInUrl(server: string): string {
  return `${server}/api/v2/me?authType=saml`
}

/** Whether the server offers federated sign-in: as the dialect says, or whether it redirects who asks for it. Never fails. */
export async function offersFederatedSignIn(
  requester: Requester,
  { federatedSignIn }: Pick<Dialect, 'federatedSignIn'>,
): Promise<boolean> {
  if (federatedSignIn !== 'probe') return federatedSignIn === 'offer'
  const answer = await requester.get('/me', { query: [['authType', 'saml']], phase: 'door' })
  return !answer.ok && answer.failure.reason === 'redirected'
}
