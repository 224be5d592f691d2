import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './setup/places.mjs'
import { runScript, SetUpFailure } from './setup/progress.mjs'

/** Prints what CHANGELOG.md says of a version, for the page of the release: `node build/release-notes.mjs 1.2.0`. */
await runScript(async () => {
  const version = process.argv[2] ?? ''
  const text = await readFile(join(repository, 'CHANGELOG.md'), 'utf8')
  const part = text.split(/^## /m).find((section) => section.startsWith(`[${version}]`))
  if (version === '' || part === undefined)
    throw new SetUpFailure(`CHANGELOG.md has no section “## [${version}]”.`)
  process.stdout.write(`${part.split('\n').slice(1).join('\n').trim()}\n`)
  return 0
})
