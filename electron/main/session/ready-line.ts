import type { SessionService } from './session-service'

/**
 * Makes the function that says once, when everything is read and the line is up, what there is to see:
 * `Switchyard ready: <supervisor> on <server>, <n> agents, <w> workbins, <i> interactions, live`.
 */
export function createReadyLine(
  say: (line: string) => void,
): (service: Pick<SessionService, 'session' | 'state' | 'connection'>) => void {
  let isSaid = false
  return ({ session, state, connection }) => {
    const { user } = session
    const { done, total, failed } = state.loading
    if (isSaid || !user || connection.phase !== 'online' || total === 0 || done < total || failed > 0) return
    isSaid = true
    const agents = [...state.owners.values()].filter((owner) => owner.kind === 'Agent').length
    say(
      `Switchyard ready: ${user.displayName} on ${user.server}, ${String(agents)} agents, ` +
        `${String(state.workbins.size)} workbins, ${String(state.rowCount)} interactions, live`,
    )
  }
}
