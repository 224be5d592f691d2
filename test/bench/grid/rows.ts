import type { BoardSnapshot } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { mediaKinds } from '@shared/domain/media'
import { nothingToLoad } from '@shared/domain/board'
import { createFakeRandom } from '@support/fake-random'

const words = ['Refund', 'Invoice', 'Delivery', 'Contract', 'Password', 'Complaint', 'Renewal', 'Address']
const people = ['Amina Diallo', 'Jonas Weber', 'Mei Tanaka', 'Lucía Ortega', 'Piotr Nowak', 'Noor Haddad']
const segments = ['Gold', 'Silver', 'Bronze', 'Public']
const WORKBINS = 1_500
const DAY_MS = 86_400_000

/** A board of so many invented interactions, the same for the same seed. */
export function boardOf(count: number, seed: number): BoardSnapshot {
  const random = createFakeRandom(seed)
  const now = Date.UTC(2026, 10, 22, 12)
  const rows = Array.from({ length: count }, (_, at): InteractionRow => {
    const media = random.pick(mediaKinds)
    const placedAt = now - random.below(9 * DAY_MS)
    return {
      ...{ id: `I${String(at).padStart(8, '0')}`, media, mediaType: media },
      workbinKey: `Agent:u${String(random.below(WORKBINS))}/drafts`,
      subject: `${random.pick(words)} ${String(random.below(100_000))} ${random.pick(words)}`,
      customer: `${random.pick(people)} ${String(random.below(5_000))}`,
      segment: random.pick(segments),
      ...{ serviceType: 'service', state: 'InWorkbin', receivedAt: placedAt, placedAt },
      dueAt: random.below(3) === 0 ? null : placedAt + random.below(12 * DAY_MS),
      ...{ isHeld: false, isLocked: false },
    }
  })
  return { sequence: 1, asOf: now, owners: [], workbins: [], rows, loading: nothingToLoad }
}
