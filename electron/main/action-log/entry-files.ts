import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** One day, ms. */
export const DAY_MS = 86_400_000

const fileName = /^actions-(\d{13})\.jsonl$/

/** The moments at which the files begin, oldest first. */
export async function startsIn(folder: string): Promise<number[]> {
  const found = (await namesIn(folder)).flatMap((name) => Number(fileName.exec(name)?.[1] ?? Number.NaN))
  return found.filter(Number.isFinite).sort((one, other) => one - other)
}

/** There is no folder before there is something to write down. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true })
    return found.filter((one) => !one.isDirectory()).map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** The file that begins at a moment. */
export function fileOf(folder: string, startedAt: number): string {
  return join(folder, `actions-${String(startedAt)}.jsonl`)
}
