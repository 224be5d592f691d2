import { mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '@main/diagnostics/log'
import { createLogFile } from '@main/diagnostics/log-file'
import { redactText, toLogFields } from '@main/diagnostics/redaction'
import type { LogLevel } from '@shared/domain/settings'
import { scratchFolder } from '@support/scratch-folder'

function aLog(level: () => LogLevel = () => 'info') {
  const lines: string[] = []
  const sink = { write: (line: string) => void lines.push(line) }
  return {
    lines,
    log: createLog({ sink, now: () => Date.UTC(2026, 10, 22, 9, 30), level }),
  }
}

describe('the log', () => {
  it('writes time, level, module, words and facts in one line', () => {
    const { lines, log } = aLog()
    log.module('gws').module('csrf').warn('token refreshed', { attempt: 2 })
    expect(lines).toEqual(['2026-11-22T09:30:00.000Z warn  [gws/csrf] token refreshed {"attempt":2}\n'])
  })

  it('leaves out what is below the level of the moment', () => {
    let level: LogLevel = 'warn'
    const { lines, log } = aLog(() => level)
    log.info('b')
    log.error('c')
    expect(lines).toHaveLength(1)
    level = 'debug'
    log.debug('a')
    expect(lines).toHaveLength(2)
  })

  it.each([
    ['a password', { password: 'hunter2' }],
    ['a header', { headers: { Authorization: 'Basic aHVudGVyMg==' } }],
    ['a cookie', { setCookie: 'JSESSIONID=hunter2; Path=/' }],
    ['a CSRF token', { 'X-CSRF-TOKEN': 'hunter2' }],
    ['user data', { userData: { Name: 'hunter2' } }],
    ['a subject', { row: { subject: 'hunter2' } }],
    ['a password in an address', { url: 'https://amara:hunter2@gws.example.com/' }],
    ['a password with an @ in an address', { url: 'https://amara:an@hunter2@gws.example.com/' }],
    ['a key instead of a user name in an address', { url: 'https://hunter2@gws.example.com/' }],
    ['a session in running text', { note: 'sent JSESSIONID=hunter2 back' }],
    ['the message of an error', { cause: new Error('hunter2') }],
  ])('hides %s', (_what, fields) => {
    const { lines, log } = aLog()
    log.info('request', fields)
    expect(lines.join('')).not.toMatch(/hunter2|aHVudGVyMg/)
  })

  it('keeps one line one line and cuts what is long', () => {
    const { lines, log } = aLog()
    log.info('first\r\n2026-11-22 error [gws] forged\u2028\u001b[31m', { text: 'x'.repeat(1_000_000) })
    expect(lines[0]?.split('\n')).toHaveLength(2)
    expect(lines[0]).not.toMatch(/[\r\u2028\u001b]/)
    expect(lines[0]?.length).toBeLessThan(600)
  })

  it('copes with cycles, big lists and big numbers', () => {
    const { lines, log } = aLog()
    const ring: Record<string, unknown> = { count: 10n }
    ring['self'] = ring
    log.info('odd', { ring, list: Array.from({ length: 5_000 }, (_, index) => index) })
    expect(lines[0]?.length).toBeLessThan(2_000)
  })
})

describe('the facts of an error', () => {
  it('are its name, code and place, with the message of errors of the system only', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' })
    expect(toLogFields(refused)).toMatchObject({
      name: 'Error',
      code: 'ECONNREFUSED',
      message: refused.message,
    })
    const parsing = toLogFields(new SyntaxError('Unexpected token in "Dear Ms Okonkwo"'))
    expect(parsing).toMatchObject({
      name: 'SyntaxError',
      at: expect.arrayContaining([expect.any(String)]) as unknown,
    })
    expect(JSON.stringify(parsing)).not.toMatch(/Okonkwo/)
  })

  it.each([
    ["EACCES: permission denied, open '/home/amara/.config/Switchyard/settings.json'", '~/.config/'],
    ["ENOSPC: no space, write '/Users/Amara Okonkwo/Library/x'", '~/Library/x'],
    ["EPERM: not permitted, rename 'C:\\Users\\Amara Okonkwo\\AppData\\x'", '~\\AppData\\x'],
  ])('say where a file is, but not whose computer it is: %s', (message, told) => {
    const facts = toLogFields(Object.assign(new Error(message), { code: 'EIO' }))
    expect(facts['message']).toContain(told)
    expect(facts['message']).not.toMatch(/amara|okonkwo/i)
    const { lines, log } = aLog()
    log.error('x', { from: message })
    expect(redactText(lines[0] ?? '')).not.toMatch(/amara|okonkwo/i)
  })

  it('stay apart when a line is read once more', () => {
    const line = '{"server":"https://gws.example.com","user":"noor@example.com"}'
    expect(redactText(line)).toBe(line)
  })

  it('leave paths of a server alone', () => {
    const { lines, log } = aLog()
    log.info('request', { path: '/api/v2/users/7/home/Users/x' })
    expect(lines[0]).toContain('/api/v2/users/7/home/Users/x')
  })

  it('name no folder of the computer', () => {
    expect(JSON.stringify(toLogFields(new Error('x'))['at'])).not.toMatch(/\/unit\/diagnostics\//)
  })
})

describe('the log file', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await scratchFolder()
  })

  it('keeps a bounded number of files of bounded size, the newest lines in the first', async () => {
    const path = join(folder, 'logs', 'main.log')
    const sink = createLogFile({ path, maxBytes: 100, keep: () => 2 })
    for (let number = 0; number < 50; number += 1)
      sink.write(`line ${String(number).padStart(3, '0')} .........\n`)
    const names = await readdir(join(folder, 'logs'))
    expect(names.sort()).toEqual(['main.log', 'main.log.1', 'main.log.2'])
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'logs', name))).size))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100)
    expect(await readFile(path, 'utf8')).toMatch(/line 049/)
  })

  it('keeps no older file when there may be one only', async () => {
    const path = join(folder, 'main.log')
    const sink = createLogFile({ path, maxBytes: 100, keep: () => 0 })
    for (let number = 0; number < 50; number += 1) sink.write(`line ${String(number)} .........\n`)
    expect(await readdir(folder)).toEqual(['main.log'])
    expect((await stat(path)).size).toBeLessThanOrEqual(100)
  })

  it('removes what it kept before, when fewer may be kept now', async () => {
    const path = join(folder, 'main.log')
    for (const keep of [4, 1]) {
      const sink = createLogFile({ path, maxBytes: 100, keep: () => keep })
      for (let number = 0; number < 50; number += 1) sink.write(`line ${String(number)} .........\n`)
    }
    expect((await readdir(folder)).sort()).toEqual(['main.log', 'main.log.1'])
  })

  it('carries on in the file of the run before', async () => {
    const path = join(folder, 'main.log')
    createLogFile({ path }).write('first\n')
    createLogFile({ path }).write('second\n')
    expect(await readFile(path, 'utf8')).toBe('first\nsecond\n')
  })

  it('keeps the older files while the disk takes no line', async () => {
    const path = join(folder, 'main.log')
    await symlink(join(folder, 'away', 'main.log'), path)
    await writeFile(`${path}.1`, 'older\n')
    const sink = createLogFile({ path, maxBytes: 100, keep: () => 1 })
    for (let number = 0; number < 50; number += 1) sink.write(`line ${String(number)} .........\n`)
    expect(await readFile(`${path}.1`, 'utf8')).toBe('older\n')
  })

  it('stays within its size once the disk takes lines again', async () => {
    const path = join(folder, 'main.log')
    await symlink(join(folder, 'away', 'main.log'), path)
    const sink = createLogFile({ path, maxBytes: 100, keep: () => 1 })
    sink.write('lost\n')
    await mkdir(join(folder, 'away'))
    for (let number = 0; number < 50; number += 1) sink.write(`line ${String(number)} .........\n`)
    expect([(await stat(path)).size <= 100, (await stat(`${path}.1`)).size <= 100]).toEqual([true, true])
  })

  it('does not throw when the disk refuses', () => {
    const sink = createLogFile({ path: join(folder, '\0', 'main.log') })
    expect(() => sink.write('line\n')).not.toThrow()
  })
})
