import * as v from 'valibot'
import type { FilesCommands } from '@shared/contract'
import { name, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const LARGEST_TABLE = 256 * 1024 * 1024

/** Lets in what the commands about files take. */
export const filesParsers: ParsersOf<keyof FilesCommands> = {
  'files.saveTable': parserOf(v.strictObject({ name, csv: v.pipe(v.string(), v.maxLength(LARGEST_TABLE)) })),
}
