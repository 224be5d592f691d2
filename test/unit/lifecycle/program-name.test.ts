import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { APP_USER_MODEL_ID, nameProgram } from '@main/lifecycle/program-name'

function namesOn(platform: NodeJS.Platform): readonly string[] {
  const names: string[] = []
  nameProgram({ setAppUserModelId: (id) => void names.push(id) }, platform)
  return names
}

describe('the name of the program', () => {
  it('is told to Windows as the package has it', () => {
    expect(readFileSync('electron-builder.yml', 'utf8')).toContain(`appId: ${APP_USER_MODEL_ID}\n`)
    expect(namesOn('win32')).toEqual([APP_USER_MODEL_ID])
  })

  it('is on Linux that of its entry in the menu, by which launchers find its icon', () => {
    const { desktopName } = JSON.parse(readFileSync('package.json', 'utf8')) as { desktopName: string }
    const executable = /^linux:\n {2}executableName: (.+)$/m.exec(
      readFileSync('electron-builder.yml', 'utf8'),
    )
    expect(desktopName).toBe(`${executable?.[1] ?? ''}.desktop`)
  })

  it.each<NodeJS.Platform>(['linux', 'darwin'])('is not told to %s', (platform) => {
    expect(namesOn(platform)).toEqual([])
  })
})
