import { readFileSync } from 'node:fs'

/** A payload of `test/fixtures/wire`, parsed anew at each call. */
export function wireFixture(name: string): Record<string, unknown> {
  const url = new URL(`../fixtures/wire/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>
}
