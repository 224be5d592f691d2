import * as v from 'valibot'
import type { SavedView } from '@shared/domain/grid-look'
import { fail, ok, type Result } from '@shared/result'
import { viewList } from '../settings/grid-schemas'

const LARGEST_VIEW_FILE = 1_000_000
const KIND = 'switchyard-views'
const VERSION = 1

const viewFile = v.strictObject({ kind: v.literal(KIND), version: v.literal(VERSION), views: viewList })

/** The views as the text of a file that other supervisors can read in. */
export function viewFileText(views: readonly SavedView[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, views }, null, 2)}\n`
}

/** Reads a file of views; `not-views` for anything else, and for one that cannot be read. */
export async function readViewFile(
  path: string,
  read: (path: string, most: number) => Promise<string>,
): Promise<Result<readonly SavedView[]>> {
  try {
    return parseViewFile(await read(path, LARGEST_VIEW_FILE))
  } catch {
    return fail('not-views', 'the file could not be read')
  }
}

/** The views of a file; `not-views` for anything that `viewFileText` does not write. */
export function parseViewFile(text: string): Result<readonly SavedView[]> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return fail('not-views', 'the file is no JSON')
  }
  const parsed = v.safeParse(viewFile, raw)
  return parsed.success ? ok(parsed.output.views) : fail('not-views', 'the file holds no views')
}
