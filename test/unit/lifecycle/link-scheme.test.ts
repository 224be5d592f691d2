import { describe, expect, it } from 'vitest'
import { registerLinks } from '@main/lifecycle/link-scheme'

function registeredBy(isPackaged: boolean, platform: NodeJS.Platform): readonly string[] {
  const schemes: string[] = []
  const setAsDefaultProtocolClient = (scheme: string): boolean => schemes.push(scheme) > 0
  registerLinks({ isPackaged, setAsDefaultProtocolClient }, platform)
  return schemes
}

describe('links into the console', () => {
  it('are registered by the packaged program on Windows, where no installer does it', () => {
    expect(registeredBy(true, 'win32')).toEqual(['switchyard'])
  })

  it.each(['linux', 'darwin'] as const)('are left to the package on %s', (platform) => {
    expect(registeredBy(true, platform)).toEqual([])
  })

  it('are not registered by a program that runs from its sources', () => {
    expect(registeredBy(false, 'win32')).toEqual([])
  })
})
