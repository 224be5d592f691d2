import type { CaseDataEdit } from '../../domain/case-data'

/** Working on what is offered or held, other than moving it. */
export interface InteractionsCommands {
  'interactions.accept': { input: { readonly interactionId: string }; output: null }
  'interactions.reject': { input: { readonly interactionId: string }; output: null }
  /** The user looks at it now; for what is held, where the server offers it. */
  'interactions.focus': { input: { readonly interactionId: string }; output: null }
  'interactions.changeCaseData': {
    input: { readonly interactionId: string; readonly edit: CaseDataEdit }
    output: null
  }
}

/** Their names. */
export const interactionsCommandNames = [
  'interactions.accept',
  'interactions.reject',
  'interactions.focus',
  'interactions.changeCaseData',
] as const satisfies readonly (keyof InteractionsCommands)[]
