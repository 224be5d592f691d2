import type { ProxyQuestion } from '@shared/domain/network-question'

/** Who signs in to a proxy. */
export interface ProxyCredentials {
  readonly userName: string
  readonly password: string
}

/** What a proxy says when it wants to know who comes. */
export interface ProxyAsking {
  readonly host: string
  readonly port: number
  readonly realm: string
}

/** Knows who signs in to which proxy, in memory only, and which proxy asked last. */
export interface ProxyDesk {
  /** What to tell a proxy; undefined when nobody has said, which makes it a question. `isRetry`: it was told and asks again. */
  readonly answerTo: (asking: ProxyAsking, isRetry: boolean) => ProxyCredentials | undefined
  readonly question: () => ProxyQuestion | null
  /** Answers the question; nothing without one. */
  readonly give: (credentials: ProxyCredentials) => void
}

/** Makes the desk. */
export function createProxyDesk(): ProxyDesk {
  const known = new Map<string, ProxyCredentials>()
  let question: ProxyQuestion | null = null
  return {
    answerTo: ({ host, port, realm }, isRetry) => {
      const proxy = `${host}:${String(port)}`
      if (isRetry) known.delete(proxy)
      const credentials = known.get(proxy)
      if (!credentials) question = { proxy, realm, isRetry }
      return credentials
    },
    question: () => question,
    give: (credentials) => {
      if (question) known.set(question.proxy, credentials)
      question = null
    },
  }
}
