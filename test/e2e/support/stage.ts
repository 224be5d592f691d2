import { test as base } from '@playwright/test'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { boardPage, type BoardPage } from './board-page'
import { launchApp, type LaunchedApp, type LaunchOptions } from './launch-app'
import { startServer, type ServerOptions } from './start-server'

/** A console and a still contact centre, with a line between them that can be broken. */
export interface Stage {
  readonly centre: ContactCentre
  readonly proxy: FaultProxy
  readonly launched: LaunchedApp
  readonly board: BoardPage
}

/** A few people, nothing in any workbin, nothing that happens by itself. */
const still: ServerOptions = { agents: 6, interactions: 0, tempo: 0, seed: 3, agentsAnswerAfterMs: 50 }

/** Does the work on a stage where nobody is signed in yet, and takes it down. */
export async function onStage(
  options: { readonly server?: ServerOptions; readonly launch?: LaunchOptions },
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  const centre = await startServer({ ...still, ...options.server })
  const proxy = await openFaultProxy(centre.port)
  const launched = await launchApp(options.launch)
  try {
    await work({ centre, proxy, launched, board: boardPage(launched.window) })
  } finally {
    await launched.close()
    await proxy.close()
    await centre.stop()
  }
}

/** Signs the supervisor in through the line, and waits for the board. */
export async function signIn({ centre, proxy, board }: Stage): Promise<void> {
  await board.signIn(proxy.url, centre.supervisor.userName, centre.supervisor.password)
  await board.live()
  await board.leaveGrid()
}

/** Tests that begin signed in; `serverOptions` are set with `test.use`. */
export const test = base.extend<{ stage: Stage; serverOptions: ServerOptions }>({
  serverOptions: [{}, { option: true }],
  stage: async ({ serverOptions }, use, testInfo) => {
    await onStage({ server: serverOptions }, async (stage) => {
      try {
        await signIn(stage)
        await use(stage)
      } finally {
        if (testInfo.status !== testInfo.expectedStatus) {
          const path = testInfo.outputPath('window.png')
          await stage.launched.window.screenshot({ path }).catch(() => undefined)
        }
      }
    })
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
