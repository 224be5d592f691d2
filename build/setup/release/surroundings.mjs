import { onPath } from '../processes.mjs'

const TOOLS = 'https://github.com/electron-userland/electron-builder-binaries'
const LIMIT_MS = 8_000

/**
 * Looks at what this system and this network have for making installers.
 * @returns {Promise<import('./plan.mjs').Surroundings>}
 */
export async function surroundings() {
  const { platform, env } = process
  return {
    platform,
    reachesTools: await answers(TOOLS),
    programs: ['dpkg-deb', 'rpmbuild'].filter((program) => onPath(program) !== undefined),
    sevenZip: platform === 'linux' ? (onPath('7za') ?? onPath('7zz')) : undefined,
    hasAppImageTools: Boolean(env['APPIMAGE_TOOLS_PATH']),
  }
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
async function answers(address) {
  try {
    const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(LIMIT_MS) })
    return ok
  } catch {
    return false
  }
}
