import { test as base } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { boardPage, type BoardPage } from './board-page'
import { launchApp, type LaunchedApp } from './launch-app'
import { startServer, type ServerOptions } from './start-server'

/** A console signed in to a still contact centre through a line that can be broken. */
export interface Stage {
  readonly centre: ContactCentre
  readonly proxy: FaultProxy
  readonly launched: LaunchedApp
  readonly board: BoardPage
}

/** A few people, nothing in any workbin, nothing that happens by itself. */
const still: ServerOptions = { agents: 6, interactions: 0, tempo: 0, seed: 3, agentsAnswerAfterMs: 50 }

/** Tests that begin signed in; `serverOptions` are set with `test.use`. */
export const test = base.extend<{ stage: Stage; serverOptions: ServerOptions }>({
  serverOptions: [{}, { option: true }],
  stage: async ({ serverOptions }, use, testInfo) => {
    const centre = await startServer({ ...still, ...serverOptions })
    const proxy = await openFaultProxy(centre.port)
    const launched = await launchApp()
    const board = boardPage(launched.window)
    try {
      await board.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
      await board.live()
      await board.leaveGrid()
      await use({ centre, proxy, launched, board })
    } finally {
      if (testInfo.status !== testInfo.expectedStatus) {
        await launched.window.screenshot({ path: testInfo.outputPath('window.png') }).catch(() => undefined)
      }
      await launched.close()
      await proxy.close()
      await centre.stop()
    }
  },
})

/** The name of the agent with that index, as the tree shows it. */
export function agentName(centre: ContactCentre, index: number): string {
  const agent = centre.world.agents[index]
  return `${agent?.firstName ?? ''} ${agent?.lastName ?? ''}`
}

/** A new e-mail with this subject in an owner's workbin; gives its id. */
export function emailArrives(
  centre: ContactCentre,
  where: { readonly workbin: string; readonly owner: string },
  subject: string,
): string {
  return centre.world.arrive(centre.world.instance(where.workbin, where.owner), { medium: 'email', subject })
}
