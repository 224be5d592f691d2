import { describe, expect, test } from 'vitest'
import { attachmentEntriesOf, attachmentsIn } from '@main/gws/attachments'

const attachments = [
  { name: 'invoice.pdf', size: 2_048 },
  { fileName: 'photo.jpg', size: '17' },
  { name: 'terms.txt', fileName: 'stored-terms.txt', size: -1 },
  { size: 4 },
  'none',
]

describe('the attachments of a message', () => {
  test.each([
    ['any', ['invoice.pdf', 'photo.jpg', 'terms.txt'], [2_048, 17, null]],
    ['name', ['invoice.pdf', 'terms.txt'], [2_048, null]],
    ['fileName', ['photo.jpg', 'stored-terms.txt'], [17, null]],
    ['none', [], []],
  ] as const)('are read by the dialect: %s', (from, names, sizes) => {
    const read = attachmentsIn(attachmentEntriesOf({ attachments }), from)
    expect([read.map(({ name }) => name), read.map(({ size }) => size)]).toEqual([names, sizes])
  })
})
