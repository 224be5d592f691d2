import { spawnSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentSession } from './session'

/** Whether a policy can be put in place here: only root of a Linux may. */
export function mayPutPolicy(): boolean {
  return spawnSync('unshare', ['-m', 'true']).status === 0
}

/** What starts the program with this policy at its documented place, in a name space of its own: only this program sees it. */
export async function underPolicy(policy: object): Promise<string> {
  const { app, folder } = currentSession()
  const [file, program] = [join(folder, 'policy.json'), join(folder, 'under-policy')]
  await mkdir('/etc/switchyard', { recursive: true })
  await writeFile(file, JSON.stringify(policy))
  const put = 'mount -t tmpfs tmpfs /etc/switchyard && install -m 644 "$0" /etc/switchyard/policy.json'
  await writeFile(program, `#!/bin/sh\nexec unshare -m sh -c '${put} && exec "$@"' ${file} ${app} "$@"\n`)
  await chmod(program, 0o755)
  return program
}
