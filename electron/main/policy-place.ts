import { systemPreferences } from 'electron'
import {
  policyFile,
  policyFromFile,
  policyFromPreferences,
  policyFromReg,
  registryOf,
  type PolicySource,
} from './settings/policy-source'

/** Where this system keeps what an administrator decides. */
export function policySourceOf({ platform, env }: NodeJS.Process): PolicySource {
  if (platform === 'win32') return policyFromReg(registryOf(env['SystemRoot'] ?? 'C:\\Windows'))
  if (platform === 'darwin')
    return policyFromPreferences((key) => systemPreferences.getUserDefault(key, 'dictionary'))
  return policyFromFile(policyFile)
}
