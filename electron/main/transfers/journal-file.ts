import { open, rename, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file that is appended to, and made small now and then. It owns its handle. */
export interface JournalFile {
  /** Resolves when the text is on the disk. What comes together is flushed together. */
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What the file is opened with: how large it may become (bytes), and what is to be in it once it is made small. */
export interface JournalFileOptions {
  readonly path: string
  readonly bytes: number
  readonly large: number
  readonly shortened: () => string
}

/**
 * Opens the file for appending; it must be there. When it outgrows `large`, and then twice what it was when it was made
 * small, it is replaced by what `shortened` says: that must hold everything written so far that still matters, what waits
 * to be written included.
 */
export async function openJournalFile({
  path,
  large,
  shortened,
  ...start
}: JournalFileOptions): Promise<JournalFile> {
  let file: FileHandle = await open(path, 'a', 0o600)
  let { bytes } = start
  let limit = Math.max(large, bytes * 2)
  let waiting = ''
  let next: Promise<void> | undefined
  let isTorn = false
  let running: Promise<void> = Promise.resolve()

  const shorten = async (): Promise<void> => {
    const text = shortened()
    await writeFresh(path, text)
    await file.close()
    await replace(path)
    file = await open(path, 'a', 0o600)
    bytes = Buffer.byteLength(text)
    limit = Math.max(large, bytes * 2)
  }
  const append = async (text: string): Promise<void> => {
    await file.appendFile(isTorn ? `\n${text}` : text)
    await file.datasync()
    bytes += Buffer.byteLength(text)
  }
  const flush = async (): Promise<void> => {
    await running.catch(() => undefined)
    next = undefined
    const text = waiting
    waiting = ''
    running = bytes > limit ? shorten() : append(text)
    isTorn = true
    await running
    isTorn = false
  }
  const write = (text: string): Promise<void> => {
    waiting += text
    next ??= flush()
    return next
  }
  return {
    write,
    close: async () => {
      await write('')
      await file.close()
    },
  }
}

/** Makes the text the whole content of a file, or leaves the file as it was. */
export async function rewrite(path: string, text: string): Promise<void> {
  await writeFresh(path, text)
  await replace(path)
}

async function writeFresh(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The new name, too, must be on the disk: otherwise what is appended next would be lost with the power. */
async function replace(path: string): Promise<void> {
  await rename(`${path}.new`, path)
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
