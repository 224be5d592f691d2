import { measureFullBoard } from './lines/full-board'
import { measureStartUp } from './lines/start-up'
import { measureLoneNotification } from './lines/lone-notification'
import { measureBurstInMain } from './lines/burst-in-main'
import { measureBulkMove } from './lines/bulk-move'
const all = { full: measureFullBoard, start: measureStartUp, lone: measureLoneNotification, burst: measureBurstInMain, bulk: measureBulkMove } as Record<string, () => Promise<unknown>>
for (const name of process.argv.slice(2)) console.dir(await all[name]?.(), {depth: 5})
