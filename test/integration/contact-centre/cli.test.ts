import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../../../electron/contact-centre/cli.ts', import.meta.url))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command; `onOutput` may end it. */
function run(
  args: string[],
  onOutput: (text: string, stop: () => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args])
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString()
      onOutput(stdout, () => child.kill('SIGTERM'))
    })
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString()
    })
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

describe('the contact-centre command', () => {
  it('prints one line when it is ready and ends on SIGTERM', async () => {
    const ended = await run(['--port', '0', '--agents', '2', '--interactions', '3'], (text, stop) => {
      if (text.includes('\n')) stop()
    })
    expect(ended.stdout).toMatch(
      /^Contact centre ready: http:\/\/127\.0\.0\.1:\d+, 2 agents, 3 interactions.*\n$/,
    )
    expect([ended.code, ended.stderr]).toEqual([0, ''])
  })

  it('ends with code 2 and a sentence when an argument is wrong', async () => {
    const ended = await run(['--agents', 'many'])
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toBe(
      'Option --agents needs a whole number, not "many". Use --help to see every option.\n',
    )
  })
})
