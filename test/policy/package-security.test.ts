import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../contract/import-graph'

const lines = readFileSync(join(root, 'electron-builder.yml'), 'utf8').split('\n')

/** The lines that stand under a top-level key, trimmed; the file is flat enough to need no YAML reader. */
function blockOf(key: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^\S/.test(line) && !line.startsWith('#'))
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

describe('the package', () => {
  it('spells out every fuse that electron-builder knows, with the wanted value', () => {
    expect([...blockOf('electronFuses')].sort()).toEqual(
      [
        'runAsNode: false',
        'enableCookieEncryption: true',
        'enableNodeOptionsEnvironmentVariable: false',
        'enableNodeCliInspectArguments: false',
        'enableEmbeddedAsarIntegrityValidation: true',
        'onlyLoadAppFromAsar: true',
        'loadBrowserProcessSpecificV8Snapshot: false',
        'grantFileProtocolExtraPrivileges: false',
        'resetAdHocDarwinSignature: true',
      ].sort(),
    )
  })

  it('is one archive', () => {
    expect(lines).toContain('asar: true')
  })

  it('holds an explicit list of files, without sources, tests, maps or node_modules', () => {
    const files = blockOf('files').map((line) => line.replace(/^- /, '').replaceAll("'", ''))
    const taken = files.filter((pattern) => !pattern.startsWith('!'))
    expect(taken.length).toBeGreaterThan(0)
    expect(
      taken.filter((pattern) => !/^(out\/|build\/icons\/|package\.json$|LICENSE)/.test(pattern)),
    ).toEqual([])
  })

  it('brings its own licence beside that of Electron', () => {
    expect(blockOf('extraResources').join(' ')).toContain('- from: LICENSE to: LICENSE.txt')
  })

  it.each(['nsis', 'msi'])('has no blank in the name of its %s file', (target) => {
    const names = blockOf(target).filter((line) => line.startsWith('artifactName: '))
    expect(names).toHaveLength(1)
    expect(names.join().slice('artifactName: '.length)).toMatch(/^[\w${}.-]+$/)
  })

  it('contains the preload under the name that the window loads', () => {
    expect(blockOf('files').join('\n')).toMatch(/out\/preload\/index\.cjs|out\/\*\*/)
  })

  it('names each file of an update once: the lists of the other channel are copies', () => {
    expect(lines.filter((line) => line.startsWith('generateUpdatesFilesForAllChannels'))).toEqual([])
  })

  it.each([
    ['deb', /^- dbus-bin \| dbus$/m],
    ['rpm', /^- \/usr\/bin\/dbus-send$/m],
  ])('asks for the program that it asks the desktop with: %s', (target, needed) => {
    expect(blockOf(target).join('\n')).toMatch(needed)
  })

  it('is built for an Electron whose exact version is named', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
  })
})
