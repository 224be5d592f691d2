import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process of the bench can be asked to do. Inputs and answers travel as JSON. */
export type Orders = Record<string, (input: never) => Promise<unknown>>

/** A process of the bench, seen from the one that started it. */
export interface Remote<O extends Orders> {
  ask<N extends keyof O & string>(name: N, input: Parameters<O[N]>[0]): Promise<Awaited<ReturnType<O[N]>>>
  /** Ends the process. */
  close(): Promise<void>
}

interface Order {
  readonly number: number
  readonly name: string
  readonly input: unknown
}

interface Answer {
  readonly number: number
  readonly value?: unknown
  readonly problem?: string
}

/** Answers the orders of the process that started this one. */
export function serveOrders(orders: Orders): void {
  const answer = async ({ number, name, input }: Order): Promise<Answer> => {
    try {
      return { number, value: await orders[name]?.(input as never) }
    } catch (error) {
      return { number, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  process.on('message', (order: Order) => {
    void answer(order).then((told) => process.send?.(told))
  })
  process.on('disconnect', () => process.exit(0))
}

/** Starts a process of this folder, e.g. `centre-process.ts`. */
export function openRemote<O extends Orders>(file: string): Remote<O> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  child.on('message', (answer: Answer) => waiting.get(answer.number)?.(answer))
  child.on('exit', () => {
    for (const settle of waiting.values()) settle({ number: 0, problem: `${file} has ended` })
  })
  return {
    ask: async (name, input) => {
      last += 1
      const number = last
      const answered = new Promise<Answer>((resolve) => waiting.set(number, resolve))
      child.send({ number, name, input } satisfies Order)
      const { problem, value } = await answered
      waiting.delete(number)
      if (problem !== undefined) throw new Error(problem)
      return value as never
    },
    close: async () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.disconnect()
      await ended
    },
  }
}
