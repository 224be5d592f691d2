import { serveParent } from './serve-parent'
import type { ParentPort } from './serve-parent'

const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort }
if (parentPort !== undefined) serveParent(parentPort, (code) => process.exit(code))
