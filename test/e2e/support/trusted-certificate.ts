import { generate } from 'selfsigned'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentSession, runInSession } from './session'

/** A key and a certificate for this machine, as a server takes them. */
export interface ServerCertificate {
  readonly key: string
  readonly cert: string
}

/** Makes a certificate that this computer's user trusts, valid until the given day. Linux only. */
export async function trustedCertificate(until: Date): Promise<ServerCertificate> {
  const { folder, env } = currentSession()
  const made = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: until,
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  })
  const file = join(folder, 'trusted.pem')
  await writeFile(file, made.cert)
  await chmod(file, 0o644)
  const database = join(env['HOME'] ?? folder, '.pki', 'nssdb')
  await runInSession(['mkdir', '-p', database])
  await runInSession(['certutil', '-d', `sql:${database}`, '-N', '--empty-password']).catch(() => '')
  await runInSession(['certutil', '-d', `sql:${database}`, '-A', '-t', 'CP,,', '-n', 'test', '-i', file])
  return { key: made.private, cert: made.cert }
}
