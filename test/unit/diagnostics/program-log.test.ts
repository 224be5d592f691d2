import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startLog } from '@main/program-log'
import { scratchFolder } from '@support/scratch-folder'

it('tells of a promise that was left alone, but not of a request that was given up', async () => {
  const folder = await scratchFolder()
  const host = new EventEmitter()
  startLog(host as NodeJS.Process, join(folder, 'main.log'))
  host.emit('unhandledRejection', new DOMException('The operation was aborted', 'AbortError'))
  host.emit('unhandledRejection', new TypeError('x'))
  const lines = (await readFile(join(folder, 'main.log'), 'utf8')).trimEnd().split('\n')
  expect(lines).toEqual([expect.stringContaining('a promise was left alone {"name":"TypeError"')])
})
