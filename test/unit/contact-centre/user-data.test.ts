import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeUserData } from '@contact-centre/http/user-data-operations'
import { createInteractionFactory } from '@contact-centre/world/interaction-factory'
import { createRandom } from '@contact-centre/world/random'
import type { Interaction } from '@contact-centre/world/interaction'

function anInteraction(): Interaction {
  const interaction = createInteractionFactory(createRandom(1), () => 0)()
  interaction.caseData = { Order: '1', Address: { City: 'Porto', PostCode: '4000' } }
  return interaction
}

describe('user data operations', () => {
  it.each(['AttachUserData', 'UpdateUserData'] as const)('%s writes the given keys only', (operation) => {
    const interaction = anInteraction()
    changeUserData(interaction, operation, { Order: '2', Address: { City: 'Faro' }, Note: null })
    expect(interaction.caseData).toEqual({
      Order: '2',
      Address: { City: 'Faro', PostCode: '4000' },
      Note: null,
    })
  })

  it('removes the given keys, inside a nested object only those inside it', () => {
    const interaction = anInteraction()
    changeUserData(interaction, 'DeleteUserData', { Order: '', Address: { City: '' } })
    expect(interaction.caseData).toEqual({ Address: { PostCode: '4000' } })
  })

  it('removes a nested object whose last key goes', () => {
    const interaction = anInteraction()
    changeUserData(interaction, 'DeleteUserData', { Address: { City: '', PostCode: '' } })
    expect(interaction.caseData).toEqual({ Order: '1' })
  })

  it('never throws and leaves the case data alone when it refuses', () => {
    fc.assert(
      fc.property(fc.anything(), (userData) => {
        const interaction = anInteraction()
        const outcome = changeUserData(interaction, 'UpdateUserData', userData)
        if (!outcome.ok) expect(interaction.caseData).toEqual(anInteraction().caseData)
      }),
    )
  })
})
