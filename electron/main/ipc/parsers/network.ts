import * as v from 'valibot'
import type { NetworkCommands } from '@shared/contract'
import { isFingerprint } from '@shared/domain/network-question'
import { name, nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const LONGEST_PASSWORD = 1_024

/** Lets in what the commands about the network take. */
export const networkParsers: ParsersOf<keyof NetworkCommands> = {
  'network.question': parserOf(v.strictObject({ about: v.picklist(['certificate', 'proxy']) })),
  'network.trust': parserOf(
    v.strictObject({ host: name, fingerprint: v.pipe(v.string(), v.check(isFingerprint)) }),
  ),
  'network.proxyLogin': parserOf(
    v.strictObject({ userName: name, password: v.pipe(v.string(), v.maxLength(LONGEST_PASSWORD)) }),
  ),
  'network.changed': parserOf(nothing),
}
