import { firstNames, lastNames, segments, services, subjects } from './names'
import type { Interaction } from './interaction'
import type { Medium } from './medium'
import type { Random } from './random'

/** What a scenario or a test may fix about a new interaction; the rest is drawn. */
export interface InteractionWish {
  readonly medium?: Medium
  readonly subject?: string
  readonly customerName?: string
  /** Milliseconds since the epoch. */
  readonly receivedAt?: number
  readonly serviceObjective?: number
}

export type InteractionFactory = (wish?: InteractionWish) => Interaction

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Makes interactions with ids in the style of Interaction Server (16 characters). */
export function createInteractionFactory(random: Random, now: () => number): InteractionFactory {
  let sequence = 71_000_000
  const objectives = [28_800, 86_400, 172_800, 259_200, 345_600]
  return (wish = {}) => {
    sequence += 1
    const service = random.pick(services)
    const name = wish.customerName ?? `${random.pick(firstNames)} ${random.pick(lastNames)}`
    const order = 1_000 + random.below(9_000)
    const topic = random.pick(subjects[service])
    const subject = wish.subject ?? (random.chance(0.5) ? `${topic}, order ${order}` : topic)
    const receivedAt = wish.receivedAt ?? now()
    const medium = wish.medium ?? drawMedium(random)
    return {
      id: interactionId(random, sequence),
      medium,
      direction: 'Inbound',
      subject,
      customer: { name, address: addressOf(name), contactId: `0001Va${sequence.toString(36).toUpperCase()}` },
      mailbox: `${service}@switchyard.example`,
      service,
      segment: random.pick(segments),
      serviceObjective: wish.serviceObjective ?? random.pick(objectives),
      receivedAt,
      sequence,
      text: `Hello,\n\n${subject}. My order number is ${order}. Please let me know what happens next.\n\n${name}`,
      openMediaType: 'promotion',
      caseData: {
        OrderNumber: String(order),
        CustomerSince: 2005 + random.below(20),
        ...(random.chance(0.3) ? { Address: { City: random.pick(cities), PostCode: random.hex(5) } } : {}),
      },
      whereabouts: { at: 'nowhere' },
      placedAt: receivedAt,
      attachments: medium === 'email' && order % 5 === 0 ? attachmentsOf(order) : [],
      transcript:
        medium === 'chat'
          ? [{ from: 'Customer', nickname: name, text: `${subject}, can you help?`, at: receivedAt }]
          : [],
    }
  }
}

const cities = ['Porto', 'Malmö', 'Łódź', 'Zürich', 'Lyon', 'São Paulo', 'Osaka', 'Accra']

function attachmentsOf(order: number): Interaction['attachments'] {
  const photo = { name: `photo-${order}.jpg`, size: 180_000 + order * 37 }
  const invoice = { name: `invoice-${order}.pdf`, size: 24_000 + order }
  return order % 2 === 0 ? [invoice] : [photo, invoice]
}

function drawMedium(random: Random): Medium {
  const draw = random.next()
  if (draw < 0.55) return 'email'
  if (draw < 0.8) return 'workitem'
  if (draw < 0.95) return 'chat'
  return 'openmedia'
}

function interactionId(random: Random, sequence: number): string {
  const tail = sequence.toString(36).toUpperCase().padStart(6, '0')
  const head = Array.from({ length: 6 }, () => letters[random.below(letters.length)] ?? 'A').join('')
  return `02F0${head}${tail}`
}

function addressOf(name: string): string {
  const local = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')
    .toLowerCase()
  return `${local}@customer.example`
}
