import * as v from 'valibot'
import type { PartLicence } from '@shared/contract'

const licenceList = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }),
)

/** The licences as the build wrote them, a JSON text; undefined when it is none. */
export function parseLicences(text: string): readonly PartLicence[] | undefined {
  try {
    const list = v.safeParse(licenceList, JSON.parse(text))
    return list.success ? list.output : undefined
  } catch {
    return undefined
  }
}
