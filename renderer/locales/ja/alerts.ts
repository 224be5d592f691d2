import type { UnfinishedPart } from '../catalogue'

/** Notifications: what is watched, and what a clicked notification shows. */
export const alertsText: UnfinishedPart<'alerts'> = {
  watch: '{name} への新着を通知する',
  unwatch: '{name} の通知をやめる',
  notSaved: '通知の対象を保存できませんでした',
  gone: {
    title: 'すでにここにはありません',
    text: '通知されたインタラクションは、ワークビンから出ています。',
  },
}
