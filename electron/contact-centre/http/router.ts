import createRouter from 'find-my-way'
import type { Operation, Route } from './call'

/** What was found for a method and path. */
export interface Match {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string | undefined>>
}

/** Builds the routing table; `undefined` means an unknown URL. */
export function createRouteTable(
  routes: readonly Route[],
): (method: string, path: string) => Match | undefined {
  const router = createRouter({ maxParamLength: 200 })
  const operations = new Map<string, Operation>()
  for (const route of routes) {
    const name = `${route.method} ${route.path}`
    operations.set(name, route.operation)
    router.on(route.method, route.path, () => undefined, { name })
  }
  return (method, path) => {
    if (method !== 'GET' && method !== 'POST' && method !== 'PUT') return undefined
    const found = router.find(method, path)
    const store = found?.store as { name?: string } | null | undefined
    const operation = operations.get(store?.name ?? '')
    return operation === undefined ? undefined : { operation, params: found?.params ?? {} }
  }
}
