import { describe, expect, test } from 'vitest'
import { defaultDialect, parseDialect } from '@main/gws/dialect'

describe('the dialect of a server', () => {
  test('is the default where nothing is set', () => {
    expect(parseDialect({})).toEqual({ ok: true, value: defaultDialect })
  })

  test('takes single switches and keeps the rest', () => {
    expect(parseDialect({ agentsFrom: 'users', agentGroupList: ['Claims'] })).toEqual({
      ok: true,
      value: { ...defaultDialect, agentsFrom: 'users', agentGroupList: ['Claims'] },
    })
  })

  test('keeps the default of a switch that is set to nothing', () => {
    expect(parseDialect({ agentsFrom: undefined })).toEqual({ ok: true, value: defaultDialect })
  })

  test.each([
    [{ agentsFrom: 'people' }, 'agentsFrom'],
    [{ agentFrom: 'users' }, 'agentFrom'],
    [{ csrfOnNotifications: 'yes' }, 'csrfOnNotifications'],
    [7, 'the whole'],
  ])('refuses %j and names the switch', (overrides, name) => {
    const parsed = parseDialect(overrides)
    expect(parsed.ok ? '' : parsed.failure).toMatchObject({ reason: 'bad-input' })
    expect(parsed.ok ? '' : parsed.failure.message).toContain(name)
  })
})
