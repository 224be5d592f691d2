import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything, ShownBoard, type BoardWords } from '@/features/board/shown-board'
import type { BoardChange } from '@shared/domain/board'
import { runs } from '@support/runs'
import { aBoard, aChange, amara, amarasDraft, anOwner, anyRow, aRow, aWorkbin, NOW } from './board-rows'

const anyStep = fc.record({
  put: fc.array(anyRow, { maxLength: 5 }),
  gone: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
  act: fc.constantFrom('settle', 'wait', 'wait', 'hold', 'let go', 'choose', 'refresh', 'apply'),
})

function newBoard(): ShownBoard {
  const board = new ShownBoard(NOW, () => 60)
  board.replace(aBoard())
  return board
}

const shownOn = (board: ShownBoard): readonly string[] => board.view.rows.map(({ row }) => row.id)

describe('a board that shows several changes at once', () => {
  it('shows in the end what it shows when each change is shown by itself', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const [patient, eager] = [newBoard(), newBoard()]
        const doBoth = (act: (board: ShownBoard) => void): void => [patient, eager].forEach(act)
        steps.forEach(({ put, gone, act }, at) => {
          const leaving = gone.flatMap((number) => patient.mirror.rows.get(`i${number}`) ?? [])
          const change: BoardChange = aChange(at + 2, {
            gone: leaving.map(({ id, workbinKey }) => ({ id, workbinKey, own: false })),
            put: put.map((row) => ({ row, cause: 'arrived' as const })),
          })
          doBoth((board) => board.receive(change, NOW))
          eager.settle()
          if (act === 'settle') patient.settle()
          if (act === 'hold' || act === 'let go') doBoth((board) => board.hold(act === 'hold'))
          if (act === 'choose') doBoth((board) => board.choose(everything))
          if (act === 'refresh') doBoth((board) => board.refresh(NOW + at))
          if (act === 'apply') doBoth((board) => board.applyWaiting())
        })
        doBoth((board) => board.hold(false))
        expect(shownOn(patient)).toEqual(shownOn(eager))
        expect([...shownOn(patient)].sort()).toEqual([...patient.mirror.rows.keys()].sort())
      }),
      runs(200),
    )
  })

  it('forgets what it had not shown yet when everything before is void', () => {
    const board = newBoard()
    const row = fc.sample(anyRow, { numRuns: 1, seed: 1 })[0]
    if (!row) throw new Error('no row')
    board.receive(aChange(2, { put: [{ row, cause: 'arrived' }] }), NOW)
    board.receive(aChange(3, { reset: true }), NOW)
    board.settle()
    expect(shownOn(board)).toEqual([])
  })
})

describe('a held order as time passes', () => {
  const SOON = NOW + 60_000
  const held = (choice = everything): ShownBoard => {
    const board = new ShownBoard(NOW, () => 60)
    const rows = [
      aRow('late', { placedAt: NOW - 3, dueAt: NOW - 1 }),
      aRow('old', { placedAt: NOW - 9 }),
      aRow('due', { placedAt: NOW - 1, dueAt: NOW + 1 }),
    ]
    board.replace(aBoard({ rows }))
    board.choose(choice)
    board.hold(true)
    return board
  }
  const overdue = { ...everything, filter: { ...everything.filter, due: 'overdue' as const } }
  const dueSoon = { ...everything, filter: { ...everything.filter, due: 'soon' as const } }

  it('keeps its rows, counts what becomes overdue, and brings it in when asked to', () => {
    const board = held()
    board.refresh(SOON)
    expect([shownOn(board), board.view.waiting]).toEqual([['late', 'old', 'due'], 1])
    board.applyWaiting()
    expect([shownOn(board), board.view.waiting]).toEqual([['late', 'due', 'old'], 0])
  })

  it('counts once what comes into a filter by time, and shows it when it is let go', () => {
    const board = held(overdue)
    board.refresh(SOON)
    board.refresh(SOON + 1)
    expect([shownOn(board), board.view.waiting]).toEqual([['late'], 1])
    board.hold(false)
    expect([shownOn(board), board.view.waiting]).toEqual([['late', 'due'], 0])
  })

  it('lets go of what fits a filter no longer only when asked to', () => {
    const board = held(dueSoon)
    board.refresh(SOON)
    expect([shownOn(board), board.view.waiting]).toEqual([['due'], 1])
    board.applyWaiting()
    expect(shownOn(board)).toEqual([])
  })

  it('judges what changes by the moment, not by the one at which it was held', () => {
    const board = held(overdue)
    board.refresh(SOON)
    const row = aRow('new', { placedAt: NOW - 1, dueAt: NOW + 2 })
    board.receive(aChange(2, { put: [{ row, cause: 'arrived' }] }), SOON)
    board.settle()
    expect(board.view.waiting).toBe(2)
  })

  it('is sorted for the moment once it is let go, although the clock was put back', () => {
    const board = held()
    board.refresh(NOW - 10)
    expect(shownOn(board)).toEqual(['late', 'old', 'due'])
    board.hold(false)
    expect(shownOn(board)).toEqual(['old', 'late', 'due'])
  })
})

describe('the words of the server', () => {
  const words: Readonly<Record<string, string>> = {
    Queued: 'Wartet',
    Processing: 'In Arbeit',
    default: 'Allgemein',
  }
  const said = (_column: string, word: string): string => words[word] ?? word
  const inGerman = (how: BoardWords['said']): BoardWords => ({
    said: how,
    language: 'de',
    myPlace: 'Mein Platz',
  })
  const board = (): ShownBoard => {
    const fresh = new ShownBoard(NOW, () => 60)
    fresh.replace(aBoard())
    const rows = [
      aRow('late', { state: 'Processing', segment: 'default' }),
      aRow('soon', { state: 'Queued', segment: 'gold' }),
    ]
    fresh.receive(aChange(2, { gone: allOf(fresh), put: rows.map((row) => ({ row, cause: 'read' })) }), NOW)
    fresh.settle()
    return fresh
  }
  const allOf = ({ mirror }: ShownBoard) =>
    [...mirror.rows.values()].map(({ id, workbinKey }) => ({ id, workbinKey, own: false }))
  const finding = (text: string) => ({ ...everything, filter: { ...everything.filter, text } })

  it.each(['wartet', 'queued'])('are found in the own language and as the server spells them: %s', (text) => {
    const found = board()
    found.choose(finding(text))
    found.say(inGerman(said))
    expect(shownOn(found)).toEqual(['soon'])
  })

  it('are sorted as they are said', () => {
    const sorted = board()
    sorted.choose({ ...everything, order: [{ key: 'state', descending: false }] })
    expect(shownOn(sorted)).toEqual(['late', 'soon'])
    sorted.say(inGerman((column, word) => (word === 'Queued' ? 'Angehalten' : said(column, word))))
    expect(shownOn(sorted)).toEqual(['soon', 'late'])
  })

  it('are found by what the list calls their medium', () => {
    const found = board()
    found.say(inGerman((column, word) => (column === 'media' ? 'Brief' : word)))
    found.choose(finding('brief'))
    expect(shownOn(found)).toHaveLength(2)
  })

  it('name the own place, by which rows are found and sorted as the list says it', () => {
    const place = anOwner('Place', 'me')
    const inPlace = aWorkbin(place, 'Draft')
    const own = new ShownBoard(NOW, () => 60)
    own.say(inGerman(said))
    own.replace(aBoard({ owners: [amara, place], workbins: [amarasDraft, inPlace], rows: [aRow('hers')] }))
    own.receive(aChange(2, { put: [{ row: aRow('mine', { workbinKey: inPlace.key }), cause: 'read' }] }), NOW)
    own.choose({ ...everything, order: [{ key: 'owner', descending: true }] })
    expect([own.ownerNameOf(inPlace.key), shownOn(own)]).toEqual(['Mein Platz', ['mine', 'hers']])
    own.choose(finding('ein platz'))
    expect(shownOn(own)).toEqual(['mine'])
    own.say({ ...inGerman(said), myPlace: 'My place' })
    expect([own.mirror.owners.get(place.key)?.name, shownOn(own)]).toEqual(['My place', []])
  })

  it('are sorted as the chosen language sorts', () => {
    const rows = ['Zorn', 'Österreich', 'Ost'].map((subject) => aRow(subject, { subject }))
    const sorted = new ShownBoard(NOW, () => 60)
    sorted.replace(aBoard({ rows }))
    sorted.choose({ ...everything, order: [{ key: 'subject', descending: false }] })
    const inOrder = (language: string): readonly string[] => {
      sorted.say({ ...inGerman((_column, word) => word), language })
      return shownOn(sorted)
    }
    expect([inOrder('de'), inOrder('sv')]).toEqual([
      ['Ost', 'Österreich', 'Zorn'],
      ['Ost', 'Zorn', 'Österreich'],
    ])
  })

  it('head their groups, which stay the same in another language', () => {
    const grouped = board()
    grouped.choose({ ...everything, grouping: 'segment' })
    grouped.say(inGerman(said))
    expect(grouped.view.rows.map(({ group }) => group)).toEqual([
      { id: 'default', name: 'Allgemein' },
      { id: 'gold', name: 'gold' },
    ])
  })
})
