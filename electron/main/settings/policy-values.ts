import type { UserSettings } from '@shared/domain/settings'

/** What an administrator says about settings: `defaults` hold until the user chooses, `enforced` always. */
export interface PolicyValues {
  readonly defaults: Partial<UserSettings>
  readonly enforced: Partial<UserSettings>
}

/** No administrator says anything. */
export const noPolicy: PolicyValues = { defaults: {}, enforced: {} }
