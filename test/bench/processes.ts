import { readdir, readFile } from 'node:fs/promises'

const TICKS_A_SECOND = 100

/** What a process and all that it started use: memory in MB as its proportional share, processor time in ms. */
export interface Usage {
  readonly megabytes: number
  readonly cpuMs: number
  readonly processes: number
}

/** Reads the usage of a process tree. Throws when the system does not let this user look. */
export async function usageOf(root: number): Promise<Usage> {
  const pids = await treeOf(root)
  const parts = await Promise.all(
    pids.map(async (pid) => ({ kilobytes: await shareOf(pid), ticks: await ticksOf(pid) })),
  )
  return {
    megabytes: parts.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1_024,
    cpuMs: (parts.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND) * 1_000,
    processes: pids.length,
  }
}

async function treeOf(root: number): Promise<number[]> {
  const children = new Map<number, number[]>()
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  for (const pid of pids) {
    const parent = Number((await statOf(pid))[1] ?? 0)
    children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/** The fields after the command's name, which may hold anything: state, parent, … */
async function statOf(pid: number): Promise<string[]> {
  const text = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

async function ticksOf(pid: number): Promise<number> {
  const fields = await statOf(pid)
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}

async function shareOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0)
}
