import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isReplaceable } from '@main/updates/installation'

const executable = String.raw`C:\Program Files\Switchyard\Switchyard.exe`
const nothing = (): boolean => false

describe('a copy of the program', () => {
  it('can be replaced on Windows when the uninstaller of NSIS lies beside it', () => {
    const product = /^productName: (.+)$/m.exec(readFileSync('electron-builder.yml', 'utf8'))?.[1] ?? ''
    const uninstaller = String.raw`C:\Program Files\Switchyard` + `\\Uninstall ${product}.exe`
    const exists = (path: string): boolean => path === uninstaller
    expect(isReplaceable({ platform: 'win32', executable, exists })).toBe(true)
  })

  it('cannot be replaced on Windows when it came by MSI or was copied', () => {
    expect(isReplaceable({ platform: 'win32', executable, exists: nothing })).toBe(false)
  })

  it.each<NodeJS.Platform>(['linux', 'darwin'])('is judged by the updater alone on %s', (platform) => {
    expect(isReplaceable({ platform, executable: '/opt/Switchyard/switchyard', exists: nothing })).toBe(true)
  })
})
