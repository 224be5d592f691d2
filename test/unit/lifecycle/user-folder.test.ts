import { describe, expect, it } from 'vitest'
import { userFolder } from '@main/lifecycle/user-folder'

describe('the folder of the user', () => {
  it('is what the system tells', () => {
    expect(userFolder({ getPath: (name) => `/home/noor/${name}` })).toBe('/home/noor/userData')
  })

  it('is none for a user without a home directory', () => {
    const getPath = (): never => {
      throw new Error("Failed to get 'userData' path")
    }
    expect(userFolder({ getPath })).toBeUndefined()
  })
})
