import { basename, resolve } from 'node:path'
import type { SavedView } from '@shared/domain/grid-look'
import type { HandedOver } from '@shared/domain/handed-over'
import { parseLink } from '@shared/domain/link'
import type { Result } from '@shared/result'
import type { CommandLine } from './command-line'

/** What taking links and files from the system needs. */
export interface HandOverOptions {
  /** Reads a file of views; never rejects. */
  readonly readViews: (path: string) => Promise<Result<readonly SavedView[]>>
  /** Gives it to a window; false when none listens yet. */
  readonly deliver: (handed: HandedOver) => boolean
}

/** Takes what the system hands over, until a window can show it. Of several things that wait the last one stays. */
export interface HandOver {
  /** The arguments of this start or of a later one; `folder` is where it happened. */
  readonly openArguments: (commandLine: CommandLine, folder: string) => void
  readonly openLink: (link: string) => void
  readonly openFile: (path: string) => void
  /** What still waits for a window; the one who asks shows it. */
  readonly take: () => HandedOver | null
}

/** Makes the desk at which links and files arrive. */
export function createHandOver({ readViews, deliver }: HandOverOptions): HandOver {
  let waiting: HandedOver | null = null
  const hand = (handed: HandedOver): void => {
    if (!deliver(handed)) waiting = handed
  }
  const openLink = (link: string): void => {
    const target = parseLink(link)
    hand(target ? { kind: 'link', target } : { kind: 'bad-link' })
  }
  const openFile = (path: string): void => {
    const file = basename(path)
    void readViews(path).then((read) => {
      hand(read.ok ? { kind: 'views', file, views: read.value } : { kind: 'bad-views', file })
    })
  }
  return {
    openLink,
    openFile,
    openArguments: ({ link, file }, folder) => {
      if (link !== null) openLink(link)
      if (file !== null) openFile(resolve(folder, file))
    },
    take: () => {
      const taken = waiting
      waiting = null
      return taken
    },
  }
}
