import { SetUpFailure } from '../progress.mjs'

/**
 * @typedef {object} PackageOrder
 * @property {'deb' | 'rpm'} kind
 * @property {string} output the package's path
 * @property {string} name
 * @property {string} version
 * @property {string} architecture in the words of that kind of package
 * @property {string} maintainer
 * @property {string} url
 * @property {string} licence
 * @property {string} category
 * @property {string} summary one line
 * @property {string} description
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {string} afterInstall path of a script
 * @property {string} afterRemove path of a script
 * @property {{ from: string, to: string }[]} files what goes where; a `from` with a slash at its end is a folder's content
 */

/** The switches of fpm that electron-builder gives and that say nothing to us. */
const IGNORED = new Set([
  ...[
    '-s',
    '--vendor',
    '--iteration',
    '--deb-priority',
    '--rpm-os',
    '--rpm-compression',
    '--deb-compression',
    '--log',
  ],
])
const WITHOUT_VALUE = new Set(['--force', '--debug'])

/**
 * Reads the arguments with which electron-builder calls fpm.
 * @param {string[]} args
 * @returns {PackageOrder}
 * @throws {SetUpFailure} about a switch that is not known: silently leaving it out would make another package
 */
export function packageOrder(args) {
  /** @type {Map<string, string[]>} */
  const switches = new Map()
  /** @type {PackageOrder['files']} */
  const files = []
  for (let at = 0; at < args.length; at += 1) {
    const word = String(args[at])
    if (WITHOUT_VALUE.has(word)) continue
    if (word.startsWith('-')) {
      at += 1
      switches.set(word, [...(switches.get(word) ?? []), String(args[at])])
    } else {
      files.push(placeOf(word))
    }
  }
  /** @param {string} name @returns {string[]} */
  const take = (name) => {
    const values = switches.get(name) ?? []
    switches.delete(name)
    return values
  }
  /** @param {string} name @returns {string} */
  const one = (name) => take(name).at(-1) ?? ''
  const [summary = '', ...description] = one('--description').split('\n')
  const order = {
    ...{ kind: kindOf(one('-t')), output: one('--package'), name: one('--name'), version: one('--version') },
    ...{ architecture: one('--architecture'), maintainer: one('--maintainer'), url: one('--url') },
    ...{ licence: one('--license'), category: one('--category') || 'utils' },
    ...{ summary: one('--rpm-summary') || summary, description: description.join('\n').trim() || summary },
    ...{ depends: take('-d'), recommends: take('--deb-recommends'), files },
    ...{ afterInstall: one('--after-install'), afterRemove: one('--after-remove') },
  }
  const unknown = [...switches.keys()].filter((name) => !IGNORED.has(name))
  if (unknown.length > 0) throw new SetUpFailure(`The package writer does not know ${unknown.join(', ')}.`)
  return order
}

/**
 * @param {string} word such as `from=to`
 * @returns {{ from: string, to: string }}
 */
function placeOf(word) {
  const at = word.lastIndexOf('=')
  return { from: word.slice(0, at), to: word.slice(at + 1) }
}

/**
 * @param {string} word
 * @returns {'deb' | 'rpm'}
 */
function kindOf(word) {
  if (word === 'deb' || word === 'rpm') return word
  throw new SetUpFailure(`The package writer makes deb and rpm, not ${word}.`)
}
