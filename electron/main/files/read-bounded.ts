import { open } from 'node:fs/promises'

/** The whole text of a file; rejects when it is larger than `most` bytes, before it is read. */
export async function readBounded(path: string, most: number): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > most) throw new Error(`the file has more than ${String(most)} bytes`)
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}
