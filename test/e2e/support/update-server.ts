import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a release says of itself. `announced` is what the list says the file holds. */
export interface Release {
  readonly version: string
  readonly file: string
  readonly announced?: string
  readonly stagingPercentage?: number
  readonly isSigned?: boolean
}

/** A server of updates on this computer, with a key of its own. */
export interface UpdateServer {
  readonly url: string
  /** The public key, as the setting `updateKey` takes it. */
  readonly key: string
  /** What it offers from now on; `file` is the text of the installer. */
  readonly offer: (release: Release) => void
  readonly close: () => Promise<void>
}

/** Starts a server of updates for Linux on a free port. */
export async function startUpdateServer(): Promise<UpdateServer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const files = new Map<string, string>()
  const server = createServer((request, response) => {
    const body = files.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    response.writeHead(body === undefined ? 404 : 200).end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    key: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    offer: ({ version, file, announced = file, stagingPercentage, isSigned = true }) => {
      const name = `Switchyard-${version}.AppImage`
      const sha512 = createHash('sha512').update(announced).digest('base64')
      const staging = stagingPercentage === undefined ? {} : { stagingPercentage }
      const list = JSON.stringify({
        ...{
          version,
          path: name,
          sha512,
          releaseNotes: '<b>Faster</b>',
          releaseDate: '2026-11-22T12:00:00.000Z',
        },
        ...{ files: [{ url: name, sha512, size: announced.length }], ...staging },
      })
      const signature = sign(null, Buffer.from(isSigned ? list : `${list} `), privateKey)
      files.set('/latest-linux.yml', list)
      files.set('/latest-linux.yml.sig', signature.toString('base64'))
      files.set(`/${name}`, file)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
