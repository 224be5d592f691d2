import { cpus, loadavg, totalmem } from 'node:os'

const GIGABYTE = 1024 ** 3

/** Where the numbers come from. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGb: number
  /** Of the last minute, before the bench began. */
  readonly load: number
  readonly system: string
  readonly node: string
  readonly electron: string
}

/** Describes this machine. */
export function describeMachine(): Machine {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / GIGABYTE),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    electron: process.env['SWITCHYARD_BENCH_ELECTRON'] ?? 'unknown',
  }
}
