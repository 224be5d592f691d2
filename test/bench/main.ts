import { notMeasured, type Figure } from './figure'
import { measureAppAtScale } from './lines/app-at-scale'
import { measureAppAtWork } from './lines/app-at-work'
import { measureAppOverHours } from './lines/app-over-hours'
import { measureBulkMove } from './lines/bulk-move'
import { measureBurstInMain } from './lines/burst-in-main'
import { measureFloodInMain } from './lines/flood-in-main'
import { measureFullBoard } from './lines/full-board'
import { measureGrid } from './lines/grid'
import { measureLoneNotification } from './lines/lone-notification'
import { measureStartUp } from './lines/start-up'
import { describeMachine } from './machine'
import { tableOf, writeReport } from './report'

const lines: Readonly<Record<string, () => Promise<Figure[]>>> = {
  'start-up': measureStartUp,
  'full-board': measureFullBoard,
  'lone-notification': measureLoneNotification,
  'burst-in-main': measureBurstInMain,
  'flood-in-main': measureFloodInMain,
  grid: measureGrid,
  'bulk-move': measureBulkMove,
  'app-at-work': measureAppAtWork,
  'app-at-scale': measureAppAtScale,
  'app-over-hours': measureAppOverHours,
}

/**
 * Measures the chosen lines one after the other; a line that cannot be measured does not end the run. What was measured
 * is written after each line, so that a run which is cut off has not been for nothing.
 */
async function main(words: readonly string[]): Promise<number> {
  const at = new Date().toISOString()
  const machine = describeMachine()
  const chosen = Object.entries(lines).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  const figures: Figure[] = []
  for (const [name, measure] of chosen) {
    process.stderr.write(`Measuring ${name} …\n`)
    figures.push(...(await measure().catch((error: unknown) => [failedLine(name, error)])))
    process.stderr.write(`Written to ${await writeReport('bench-results', { at, machine, figures })}\n`)
  }
  process.stdout.write(`${tableOf(figures)}\n\n${JSON.stringify(machine)}\n`)
  return figures.length > 0 ? 0 : 1
}

function failedLine(name: string, error: unknown): Figure {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`)
  return notMeasured(name, '–', 'the measurement failed, see above')
}

process.exitCode = await main(process.argv.slice(2))
