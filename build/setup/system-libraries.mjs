import { readFile } from 'node:fs/promises'
import { elapsed, say, SetUpFailure } from './progress.mjs'
import { isRoot, onPath, run } from './processes.mjs'

/**
 * What Electron loads and a bare Debian lacks. Newer systems renamed some packages: any name of a group will do.
 * @type {string[][]}
 */
const RUNTIME_PACKAGES = [
  ['libnss3'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['libsecret-1-0'],
]

/** Stands in for a screen where there is none. */
const DISPLAY_PACKAGES = [['xvfb']]

/** What the tests need for a desktop session with a window manager, a panel, notifications and a keyring. */
const DESKTOP_PACKAGES = [
  ['xvfb'],
  ['dbus'],
  ['xfwm4'],
  ['xfce4-panel'],
  ['xfconf'],
  ['xdotool'],
  ['dunst'],
  ['libunity9'],
  ['dbus-tests'],
  ['libglib2.0-bin'],
  ['imagemagick'],
  ['libnss3-tools'],
  ['gnome-keyring'],
  ['fonts-droid-fallback'],
]

/** What makes Linux packages and archives. */
const PACKAGING_PACKAGES = [['rpm'], ['p7zip-full', '7zip']]

/**
 * Makes sure that the libraries and programs which Electron needs on Linux are there: installs them as root on Debian
 * and Ubuntu, and otherwise says what to run. Does nothing on macOS and Windows.
 * @param {{ virtualDisplay?: boolean, desktopTests?: boolean, packaging?: boolean }} [needs]
 * @returns {Promise<void>}
 * @throws {SetUpFailure} when something is missing that cannot be installed from here
 */
export async function ensureSystemLibraries(needs = {}) {
  if (process.platform !== 'linux') return
  const groups = [
    ...RUNTIME_PACKAGES,
    ...(needs.virtualDisplay ? DISPLAY_PACKAGES : []),
    ...(needs.desktopTests ? DESKTOP_PACKAGES : []),
    ...(needs.packaging ? PACKAGING_PACKAGES : []),
  ]
  if (!(await isDebianLike())) return sayWhatElsewhere(groups)
  const missing = await missingGroups(groups)
  if (missing.length === 0) return
  const since = performance.now()
  const names = await installableNames(missing)
  if (!isRoot())
    throw new SetUpFailure(`System packages are missing. Run this, then try again:\n  ${command(names)}`)
  say(`Installing system packages: ${names.join(' ')} …`)
  await install(names)
  say(`System packages installed in ${elapsed(since)}.`)
}

/** @returns {Promise<boolean>} */
async function isDebianLike() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && onPath('apt-get') !== undefined
}

/**
 * @param {string[][]} groups
 * @returns {void}
 */
function sayWhatElsewhere(groups) {
  const needed = groups.map(([name]) => name).join(' ')
  const programs = groups.some(([name]) => name === 'xvfb') ? ['Xvfb'] : []
  const absent = programs.filter((program) => onPath(program) === undefined)
  if (absent.length === 0) return
  throw new SetUpFailure(
    `${absent.join(', ')} is missing. Install your system's counterparts of these Debian packages, then try again: ${needed}`,
  )
}

/**
 * @param {string[][]} groups
 * @returns {Promise<string[][]>} the groups of which no package is installed
 */
async function missingGroups(groups) {
  const { output } = await run('dpkg-query', [
    '-W',
    '-f',
    '${db:Status-Abbrev}${Package}\n',
    ...groups.flat(),
  ])
  const installed = new Set([...output.matchAll(/^ii (\S+)$/gm)].map(([, name]) => name))
  return groups.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * @param {string[][]} groups
 * @returns {Promise<string[]>} for each group the name that this system's package lists know
 */
async function installableNames(groups) {
  let known = await knownPackages(groups.flat())
  if (isRoot() && groups.some((names) => !names.some((name) => known.has(name)))) {
    await updateLists()
    known = await knownPackages(groups.flat())
  }
  return groups.map((names) => names.find((name) => known.has(name)) ?? String(names[0]))
}

/**
 * @param {string[]} names
 * @returns {Promise<Set<string>>} those that can be installed
 */
async function knownPackages(names) {
  const { output } = await run('apt-cache', ['policy', ...names], { env: { ...process.env, LC_ALL: 'C' } })
  const found = [...output.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)]
  return new Set(found.map(([, name]) => String(name)))
}

/**
 * @param {string[]} names
 * @returns {Promise<void>}
 */
async function install(names) {
  const args = ['install', '-y', '--no-install-recommends', ...names]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const first = await run('apt-get', args, { env })
  if (first.code === 0) return
  await updateLists()
  const second = await run('apt-get', args, { env })
  if (second.code === 0) return
  throw new SetUpFailure(
    `${second.output.trim()}\n\nThe system packages could not be installed; apt-get's words are above.`,
  )
}

async function updateLists() {
  say('Reading the package lists …')
  await run('apt-get', ['update'])
}

/**
 * @param {string[]} names
 * @returns {string}
 */
function command(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}
