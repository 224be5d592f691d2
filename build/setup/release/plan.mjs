/**
 * @typedef {object} Surroundings
 * @property {NodeJS.Platform} platform
 * @property {boolean} reachesTools whether electron-builder's own tools can be fetched, or lie in its cache
 * @property {string[]} programs which of `dpkg-deb`, `rpmbuild` are there
 * @property {string | undefined} sevenZip the path of a 7-Zip of the system
 * @property {boolean} hasAppImageTools whether `APPIMAGE_TOOLS_PATH` names them
 */

/** @typedef {{ target: string, reason: string, isOurs: boolean }} LeftOut `isOurs`: it belongs to this system */
/** @typedef {{ build: string[], leftOut: LeftOut[] }} Plan */

/**
 * What is shipped, by system, in electron-builder's words. One that is named on its command line without processors is
 * made for those of this computer only, whatever its configuration says. The two of NSIS become one installer.
 */
const targets = {
  linux: ['AppImage', 'deb', 'rpm', 'tar.gz'],
  win32: ['nsis:x64', 'nsis:arm64', 'msi:x64'],
  darwin: ['dmg:universal', 'zip:universal'],
}

/** How electron-builder's folders begin. */
const FOLDERS = { linux: 'linux', win32: 'win', darwin: 'mac' }

const SYSTEMS = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' }
const NO_TOOLS = 'its tools come from electron-builder’s page on GitHub, which cannot be reached from here'

/**
 * Says what of the installers can be made here, and why the others cannot.
 * @param {Surroundings} around
 * @returns {Plan}
 */
export function planOf(around) {
  /** @type {Plan} */
  const plan = { build: [], leftOut: [] }
  for (const [system, names] of Object.entries(targets)) {
    const isOurs = system === around.platform
    for (const target of names) {
      const where = SYSTEMS[/** @type {keyof typeof SYSTEMS} */ (system)]
      const reason = isOurs ? obstacle(target, around) : `is made on ${where}`
      if (reason === undefined) plan.build.push(target)
      else plan.leftOut.push({ target: `${where} ${target}`, reason, isOurs })
    }
  }
  return plan
}

/**
 * The folders that electron-builder lays the app out in for these targets, one for each processor.
 * @param {string[]} build targets of this system, as the plan has them
 * @param {NodeJS.Platform} platform
 * @param {string} own this computer's processor, as Node calls it
 * @returns {string[]} names, each once
 */
export function foldersOf(build, platform, own) {
  const start = FOLDERS[/** @type {keyof typeof FOLDERS} */ (platform)]
  const end = platform === 'darwin' ? '' : '-unpacked'
  const names = build.map((target) => {
    const processor = target.split(':')[1] ?? own
    return `${start}${processor === 'x64' ? '' : `-${processor}`}${end}`
  })
  return [...new Set(names)]
}

/**
 * @param {string} target of this system
 * @param {Surroundings} around
 * @returns {string | undefined} what stands against making it here
 */
function obstacle(target, around) {
  switch (target.split(':')[0]) {
    case 'deb':
      return around.programs.includes('dpkg-deb') ? undefined : 'dpkg-deb is missing (package dpkg)'
    case 'rpm':
      return around.programs.includes('rpmbuild') ? undefined : 'rpmbuild is missing (package rpm)'
    case 'tar.gz':
    case 'zip':
      return around.reachesTools || around.sevenZip !== undefined ? undefined : `7-Zip is missing, and ${NO_TOOLS}`
    case 'AppImage':
      return around.reachesTools || around.hasAppImageTools ? undefined : NO_TOOLS
    default:
      return around.reachesTools ? undefined : NO_TOOLS
  }
}
