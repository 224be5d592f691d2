import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeAnswer, type RawAnswer } from '@main/gws/answers'
import type { RequestPhase } from '@main/gws/failure-from-http'
import { wireFixture } from '@support/wire-fixture'
import { runs } from '@support/runs'

const json = (body: unknown, httpStatus = 200): RawAnswer => ({
  httpStatus,
  contentType: 'application/json;charset=UTF-8',
  text: JSON.stringify(body),
})
const plain = (text: string, httpStatus = 200, contentType = 'text/plain'): RawAnswer => ({
  httpStatus,
  contentType,
  text,
})
const judge = (
  answer: RawAnswer,
  phase: RequestPhase = 'session',
  emptyIsSuccess = true,
): ReturnType<typeof judgeAnswer> => judgeAnswer(answer, { phase, emptyIsSuccess })
const reasonOf = (...input: Parameters<typeof judge>): string => {
  const judged = judge(...input)
  return judged.ok ? 'success' : judged.failure.reason
}

describe('the styles of success', () => {
  test.each(['status-ok.answer', 'status-zero.answer', 'status-code-zero.answer', 'subscribe.answer'])(
    'takes %s as success',
    (name) => {
      expect(reasonOf(json(wireFixture(name)))).toBe('success')
    },
  )

  test('takes an empty body of a command as success', () => {
    expect(judge(plain(''))).toEqual({ ok: true, value: { body: {}, isPartial: false } })
  })

  test('does not take an empty body of a reading as success', () => {
    expect(reasonOf(plain(''), 'session', false)).toBe('unreadable-answer')
  })

  test('takes a partial success as a value', () => {
    const judged = judge(json(wireFixture('start-session-partial.answer')))
    expect(judged).toMatchObject({ ok: true, value: { isPartial: true } })
  })
})

describe('the styles of failure', () => {
  test('reads errorDescription of the old style', () => {
    expect(judge(json(wireFixture('status-error.answer')))).toMatchObject({
      failure: {
        reason: 'refused-by-server',
        serverMessage: 'Interaction 00009a8T8Y130123 is not being handled by this agent.',
      },
    })
  })

  test('lets the HTTP status explain an old-style failure', () => {
    expect(reasonOf(json(wireFixture('status-error.answer'), 404))).toBe('resource-gone')
  })

  test('reads statusCode and statusMessage whatever the HTTP status says', () => {
    for (const httpStatus of [200, 404, 500]) {
      expect(judge(json(wireFixture('status-code-error.answer'), httpStatus))).toMatchObject({
        failure: { reason: 'resource-gone', serverCode: 6, httpStatus },
      })
    }
  })

  test.each([
    [1, 'bad-input'],
    [2, 'wrong-state'],
    [3, 'operation-forbidden'],
    [4, 'server-error'],
    [5, 'no-permission'],
    [6, 'resource-gone'],
    [8, 'password-change-needed'],
    [9, 'no-confirmation'],
    [10, 'bad-input'],
    [11, 'bad-input'],
    [12, 'server-code'],
    [13, 'refused-by-server'],
    [17, 'refused-by-server'],
    [18, 'already-exists'],
    [19, 'in-use'],
    [20, 'session-ended'],
    [99, 'server-code'],
  ])('reads statusCode %i as %s', (statusCode, reason) => {
    expect(reasonOf(json({ statusCode, statusMessage: 'x' }, 500))).toBe(reason)
  })

  test('knows that Interaction Server is down from the words of the server', () => {
    const body = { statusCode: 4, statusMessage: 'Interaction server connection is not opened' }
    expect(reasonOf(json(body, 503))).toBe('interaction-server-down')
  })

  test('does not take a statusCode 0 with an HTTP error as success', () => {
    expect(reasonOf(json({ statusCode: 0 }, 500))).toBe('server-error')
  })

  test('shortens long words of the server', () => {
    const judged = judge(json({ statusCode: 4, statusMessage: 'x'.repeat(5000) }, 500))
    expect(judged.ok ? '' : judged.failure.serverMessage).toHaveLength(300)
  })
})

describe('the three kinds of 403', () => {
  test('statusCode 20 is a session that ended, or a wrong password while signing in', () => {
    const answer = json(wireFixture('access-denied.answer'), 403)
    expect(reasonOf(answer, 'session')).toBe('session-ended')
    expect(reasonOf(answer, 'sign-in')).toBe('wrong-password')
  })

  test('the CSRF text is a CSRF refusal in JSON, HTML and plain text', () => {
    const text = 'Missing or invalid Csrf token'
    expect(reasonOf(plain(text, 403))).toBe('csrf-refused')
    expect(reasonOf(plain(`<html><body><h2>${text}</h2></body></html>`, 403, 'text/html'))).toBe(
      'csrf-refused',
    )
    expect(reasonOf(json({ statusCode: 3, statusMessage: text }, 403))).toBe('csrf-refused')
  })

  test('anything else is a missing permission', () => {
    expect(reasonOf(json({ statusCode: 5, statusMessage: 'no' }, 403))).toBe('no-permission')
    expect(reasonOf(plain('', 403))).toBe('no-permission')
  })
})

describe('an answer that is not of Web Services', () => {
  test.each([
    [401, 'session-ended'],
    [302, 'redirected'],
    [404, 'resource-gone'],
    [405, 'unsupported-by-dialect'],
    [407, 'proxy-refused'],
    [429, 'server-busy'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-busy'],
    [418, 'server-code'],
  ])('with HTTP %i is %s', (httpStatus, reason) => {
    expect(reasonOf(plain('oops', httpStatus))).toBe(reason)
  })

  test('is a web page instead of JSON when it is HTML', () => {
    expect(reasonOf(plain('<!doctype html><title>Sign in</title>', 200, 'text/html'), 'sign-in')).toBe(
      'html-instead-of-json',
    )
  })

  test('is no Web Services server at the door, and unreadable later', () => {
    expect(reasonOf(json({ hello: 'world' }), 'sign-in')).toBe('not-a-web-services-server')
    expect(reasonOf(json({ hello: 'world' }), 'door')).toBe('not-a-web-services-server')
    expect(reasonOf(json({ hello: 'world' }), 'session')).toBe('unreadable-answer')
    expect(reasonOf(plain('not found', 404), 'sign-in')).toBe('not-a-web-services-server')
  })

  test('is never quoted in the failure', () => {
    const secret = 'Dear Ms Okafor, your card number'
    for (const answer of [plain(secret), plain(secret, 500), json({ note: secret })]) {
      expect(JSON.stringify(judge(answer))).not.toContain('Okafor')
    }
  })

  test('never makes the judgement throw', () => {
    const answers = fc.record({
      httpStatus: fc.integer({ min: 0, max: 999 }),
      contentType: fc.string(),
      text: fc.oneof(fc.string(), fc.json(), fc.constant('{"statusCode":{}}'), fc.constant('[]')),
    })
    fc.assert(
      fc.property(answers, fc.constantFrom<RequestPhase>('door', 'sign-in', 'session'), (answer, phase) => {
        expect(typeof judge(answer, phase).ok).toBe('boolean')
      }),
      runs(1000),
    )
  })
})
