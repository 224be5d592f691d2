import fc from 'fast-check'
import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAppFileServer, fileOf } from '@main/security/app-files'
import { runs } from '@support/runs'

const folder = ['', 'opt', 'app', 'renderer'].join(sep)
const files: Readonly<Record<string, string>> = {
  [`${folder}${sep}index.html`]: '<!doctype html>',
  [`${folder}${sep}assets${sep}main.js`]: 'export {}',
  [`${folder}${sep}secret.key`]: 'key',
}
const answer = createAppFileServer(folder, (path) => {
  const text = files[path]
  return text === undefined
    ? Promise.reject(new Error('ENOENT'))
    : Promise.resolve(new TextEncoder().encode(text))
})
const ask = (url: string, method = 'GET') => answer({ url, method })

describe('the app file server', () => {
  it.each([
    ['app://switchyard/', 'text/html; charset=utf-8'],
    ['app://switchyard/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['app://switchyard/assets/main.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (url, type) => {
    const response = await ask(url)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
  })

  it('answers HEAD with the headers and no body', async () => {
    const response = await ask('app://switchyard/index.html', 'HEAD')
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '15',
      '',
    ])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses the method %s', async (method) => {
    const response = await ask('app://switchyard/index.html', method)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it.each([
    'app://switchyard/missing.js',
    'app://switchyard/secret.key',
    'app://switchyard/%2e%2e/%2e%2e/etc/passwd.json',
    'app://switchyard/..%2f..%2fother.json',
    'app://switchyard/..%5c..%5cother.json',
    'app://switchyard/%00.html',
    'app://switchyard/%E0%A4%A.html',
    'app://switchyard/C:%2fwindows.json',
    'app://other/index.html',
    'app://user@switchyard/index.html',
    'app://switchyard:80/index.html',
    'https://switchyard/index.html',
    'not an address',
  ])('finds nothing at %s', async (url) => {
    expect((await ask(url)).status).toBe(404)
  })

  it('puts the content policy on every answer, refusals included', async () => {
    const answers = await Promise.all([
      ask('app://switchyard/'),
      ask('app://switchyard/no.js'),
      ask('x', 'POST'),
    ])
    expect(answers.map((response) => response.headers.has('content-security-policy'))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('never names a file outside its folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '%2f',
      '%5c',
      '/',
      '\\',
      '%00',
      'a',
      ':',
      '~',
      '//',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const path = fileOf(folder, `app://switchyard/${pieces.join('/')}`)
        expect(path === undefined || path.startsWith(folder + sep)).toBe(true)
      }),
      runs(1_000),
    )
  })
})
