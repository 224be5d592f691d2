import { open, stat } from 'node:fs/promises'

/** The whole text of a file; rejects before it is read when it is no file (to open a pipe may never end) or larger than `most` bytes. */
export async function readBounded(path: string, most: number): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error('this is no file')
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > most) throw new Error(`the file has more than ${String(most)} bytes`)
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}
