import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '@main/lifecycle/command-line'

describe('the command line', () => {
  it('asks for nothing when it is empty or strange', () => {
    const strange = [
      '/opt/switchyard',
      '--no-sandbox',
      '--demolish',
      '--server',
      'https://gws.example.com',
      '--Hidden',
    ]
    expect(parseCommandLine(strange)).toEqual({
      ...{ demo: false, server: null, hidden: false, link: null, file: null },
    })
  })

  it('reads its own switches', () => {
    expect(
      parseCommandLine(['switchyard', '--demo', '--hidden', '--server=https://gws.example.com:8443/gws']),
    ).toEqual({
      demo: true,
      server: 'https://gws.example.com:8443/gws',
      hidden: true,
      ...{ link: null, file: null },
    })
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://amara:secret@gws.example.com/',
    'gws.example.com',
    '',
    `https://gws.example.com/${'a'.repeat(2_000)}`,
  ])('does not take %s for a server', (server) => {
    expect(parseCommandLine([`--server=${server}`]).server).toBeNull()
  })

  it('finds the link and the file that the system adds, and takes no program and no switch for a file', () => {
    const file = 'team views.switchyard-views'
    const link = 'switchyard://view/Late'
    expect(parseCommandLine(['switchyard', '--x', link])).toMatchObject({ link, file: null })
    expect(parseCommandLine(['switchyard', file])).toMatchObject({ link: null, file })
    expect(parseCommandLine([file, `--x=${file}`])).toMatchObject({ file: null })
  })

  it('lets the last of several servers hold', () => {
    expect(
      parseCommandLine(['--server=https://a.example.com', '--server=https://b.example.com']).server,
    ).toBe('https://b.example.com')
  })
})
