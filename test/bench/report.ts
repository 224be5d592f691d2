import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Figure } from './figure'
import type { Machine } from './machine'

const HEAD = ['What', 'Ours', 'Reference', 'Ratio', 'Target', 'Met', 'How']

/** The figures as a Markdown table, which is as readable on a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)]
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const lines = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** Writes everything, samples included, as JSON; returns the path of the file. */
export async function writeReport(
  folder: string,
  report: { readonly at: string; readonly machine: Machine; readonly figures: readonly Figure[] },
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${report.at.replaceAll(':', '-')}.json`)
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}

function cellsOf(figure: Figure): string[] {
  const { what, ours, reference, ratio, target, isMet, note } = figure
  const amount = (value: number | null): string => (value === null ? '–' : `${rounded(value)} ${figure.unit}`)
  const verdict = isMet === null ? '–' : isMet ? 'met' : 'missed'
  const shownRatio = ratio === null ? '–' : `${ratio.toFixed(2)} ×`
  const oursShown = ours === null ? 'not measured' : amount(ours)
  return [what, oursShown, amount(reference), shownRatio, target, verdict, note]
}

function rounded(value: number): string {
  return Math.abs(value) < 10 ? value.toFixed(1) : String(Math.round(value))
}
