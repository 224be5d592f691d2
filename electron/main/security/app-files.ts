import { extname, join, sep } from 'node:path'
import { isAppUrl } from './app-address'
import { securityHeaders } from './content-policy'

/** Reads one file; rejects when there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** What a request asks for, as far as it is looked at. */
export interface AppRequest {
  readonly url: string
  readonly method: string
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * Answers requests to the app protocol from one folder: GET and HEAD only, known kinds of file only, nothing outside
 * the folder. Every answer, refusals included, carries the security headers.
 */
export function createAppFileServer(
  folder: string,
  readFile: ReadFile,
): (request: AppRequest) => Promise<Response> {
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' })
    const path = fileOf(folder, url)
    const contentType = path === undefined ? undefined : contentTypes[extname(path)]
    if (path === undefined || contentType === undefined) return refusal(404)
    try {
      const content = await readFile(path)
      const headers = {
        ...securityHeaders,
        'Content-Type': contentType,
        'Content-Length': String(content.length),
      }
      return new Response(method === 'HEAD' ? null : Buffer.from(content), { headers })
    } catch {
      return refusal(404)
    }
  }
}

/** The file that an address names; undefined when it is not ours, not readable as an address, or leads out. */
export function fileOf(folder: string, address: string): string | undefined {
  if (!isAppUrl(address)) return undefined
  const name = decoded(new URL(address).pathname)
  if (name === undefined || /[\\\0:]/.test(name)) return undefined
  const path = join(folder, name === '/' ? 'index.html' : name)
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...securityHeaders, ...headers } })
}
