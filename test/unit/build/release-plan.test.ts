import { describe, expect, it } from 'vitest'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly reachesTools: boolean
  readonly programs: readonly string[]
  readonly sevenZip: string | undefined
  readonly hasAppImageTools: boolean
}

interface Plan {
  readonly build: string[]
  readonly leftOut: readonly { readonly target: string; readonly reason: string; readonly isOurs: boolean }[]
}

const script = new URL('../../../build/setup/release/plan.mjs', import.meta.url).href
const { planOf, foldersOf } = (await import(/* @vite-ignore */ script)) as {
  planOf: (around: Surroundings) => Plan
  foldersOf: (build: string[], platform: NodeJS.Platform, own: string) => string[]
}

const everything = {
  ...{ reachesTools: true, programs: ['dpkg-deb', 'rpmbuild'], sevenZip: undefined, hasAppImageTools: false },
}
const closedNetwork = { ...everything, reachesTools: false, programs: ['dpkg-deb'] }

describe('the plan of a release', () => {
  it.each([
    ['win32', ['nsis:x64', 'nsis:arm64', 'msi:x64']],
    ['darwin', ['dmg:universal', 'zip:universal']],
    ['linux', ['AppImage', 'deb', 'rpm', 'tar.gz']],
  ] as const)(
    'names the processors of each installer where they are not this computer’s: %s',
    (platform, build) => {
      expect(planOf({ ...everything, platform }).build).toEqual(build)
    },
  )

  it('leaves out what belongs to other systems, and says where it is made', () => {
    const { leftOut } = planOf({ ...everything, platform: 'linux' })
    expect(leftOut.every(({ isOurs }) => !isOurs)).toBe(true)
    expect(leftOut).toContainEqual({
      ...{ target: 'Windows nsis:arm64', reason: 'is made on Windows', isOurs: false },
    })
  })

  it('makes of Linux what a closed network allows', () => {
    const plan = planOf({ ...closedNetwork, platform: 'linux' })
    expect(plan.build).toEqual(['deb'])
    const ours = plan.leftOut.filter(({ isOurs }) => isOurs).map(({ target }) => target)
    expect(ours).toEqual(['Linux AppImage', 'Linux rpm', 'Linux tar.gz'])
  })

  it.each(['win32', 'darwin'] as const)(
    'makes nothing of %s without the packager’s own tools',
    (platform) => {
      expect(planOf({ ...closedNetwork, platform }).build).toEqual([])
    },
  )
})

describe('the apps that must have been laid out', () => {
  it.each([
    ['win32', 'x64', ['win-unpacked', 'win-arm64-unpacked']],
    ['darwin', 'arm64', ['mac-universal']],
    ['linux', 'x64', ['linux-unpacked']],
    ['linux', 'arm64', ['linux-arm64-unpacked']],
  ] as const)('are one for each processor: %s on %s', (platform, own, folders) => {
    expect(foldersOf(planOf({ ...everything, platform }).build, platform, own)).toEqual(folders)
  })
})
