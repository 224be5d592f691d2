import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useOffers } from '@/features/handling/use-offers'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { useToasts } from '@/ui/use-toasts'
import { isOffered, type HeldInteraction } from '@shared/domain/transfer'
import { useChatStore } from './chat/chat.store'

type Check = (held: HeldInteraction) => boolean

/**
 * Offers what can be done with what is offered to the supervisor or held, other than moving it: accept, reject, set in
 * focus, leave a chat. It is about the selected one; with none selected that fits, about the only one that does.
 */
export function useHeldActions(): void {
  const board = useBoardStore()
  const transfers = useTransfersStore()
  const chats = useChatStore()
  const offers = useOffers()
  const bridge = useBridge()
  const toasts = useToasts()
  const words = useFailureText()
  const { t } = useI18n()

  function meant(isFit: Check): HeldInteraction | undefined {
    const fitting = transfers.held.filter((held) => isFit(held) && !transfers.busy.has(held.id))
    return (
      fitting.find(({ id }) => id === board.selectedId) ?? (fitting.length === 1 ? fitting[0] : undefined)
    )
  }

  async function setInFocus({ id, subject }: HeldInteraction): Promise<void> {
    const result = await bridge.interactions.focus({ interactionId: id })
    const failure = result.ok ? null : words(result.failure)
    toasts.show(
      failure
        ? { tone: 'late', title: failure.title, text: failure.advice }
        : { tone: 'good', title: t('handling.focused'), text: subject || t('handling.untitled') },
    )
  }

  function askToLeave({ id }: HeldInteraction): void {
    board.select(id)
    chats.askToLeave(id)
  }

  const action = (
    what: Pick<Action, 'id' | 'shortcut' | 'label'>,
    isFit: Check,
    run: (held: HeldInteraction) => unknown,
  ): Action => ({
    ...{ ...what, group: 'held', isEnabled: () => meant(isFit) !== undefined },
    run: () => {
      const held = meant(isFit)
      return held && run(held)
    },
  })

  useActions(() => [
    action({ id: 'held.accept', shortcut: 'A', label: () => t('handling.accept') }, isOffered, ({ id }) =>
      offers.accept(id),
    ),
    action(
      { id: 'held.reject', shortcut: 'Shift+A', label: () => t('handling.reject') },
      isOffered,
      ({ id }) => offers.reject(id),
    ),
    action(
      { id: 'held.focus', shortcut: 'F', label: () => t('handling.focus') },
      (held) => held.capabilities.includes('SetInFocus'),
      setInFocus,
    ),
    action({ id: 'held.leave', shortcut: 'L', label: () => t('chat.leave') }, canBeLeft, askToLeave),
  ])
}

function canBeLeft({ media, capabilities }: HeldInteraction): boolean {
  return media === 'chat' && capabilities.includes('Leave') && capabilities.includes('SendMessage')
}
