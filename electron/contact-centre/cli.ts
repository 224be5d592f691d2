import { parseCommandLine } from './command-line'
import { startContactCentre } from './start-contact-centre'

/** Runs a contact centre from the command line until SIGINT or SIGTERM; wrong arguments end with code 2. */
async function main(args: readonly string[]): Promise<void> {
  const commandLine = parseCommandLine(args)
  if (commandLine.kind === 'help') {
    process.stdout.write(`${commandLine.text}\n`)
    return
  }
  if (commandLine.kind === 'wrong') {
    process.stderr.write(`${commandLine.message}. Use --help to see every option.\n`)
    process.exitCode = 2
    return
  }
  const centre = await startContactCentre(commandLine.options)
  const stop = (): void => {
    centre.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const { agents, interactions } = commandLine.options
  process.stdout.write(
    `Contact centre ready: ${centre.nodes.map(({ url }) => url).join(' and ')}, ${agents} agents, ${interactions} interactions, ` +
      `sign in as ${centre.supervisor.userName} with ${centre.supervisor.password}\n`,
  )
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
