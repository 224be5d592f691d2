import { useI18n } from 'vue-i18n'
import type { AgentChannel, Owner } from '@shared/domain/owner'

/** Says whether an agent is at work and, channel by channel where the server tells, whether there is room for more: a line each. */
export function usePresenceWords(): (agent: Pick<Owner, 'presence' | 'channels'>) => string[] {
  const { t } = useI18n()

  function channelWords({ media, isFree, isReady }: AgentChannel): string {
    const name = media === 'voice' ? t('board.tree.voice') : t(`board.media.${media}`)
    const load = isFree ? 'free' : isReady ? 'full' : 'not-ready'
    return t(`board.tree.channel.${load}`, { media: name })
  }

  return ({ presence, channels = [] }) => [
    t(`board.tree.presence.${presence}`),
    ...channels.map(channelWords),
  ]
}
