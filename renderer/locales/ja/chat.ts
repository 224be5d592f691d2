import type { UnfinishedPart } from '../catalogue'

/** The conversation of a chat. */
export const chatText: UnfinishedPart<'chat'> = {
  transcript: 'チャットの内容',
  agent: 'エージェント',
  customer: '顧客',
  message: '顧客へのメッセージ',
  placeholder: '顧客へのメッセージを入力',
  send: '送信',
  seenAs: '顧客には「{nickname}」と表示されます。Enter で送信します。',
  keys: 'Enter で送信、Shift+Enter で改行',
  left: '残り {count} 文字',
  newLine: '顧客からメッセージが届きました',
  show: '表示',
  nothingSaid: 'まだ発言はありません。',
  notRead: 'これまでの内容を読み込めませんでした: {why}',
  readAgain: '再読み込み',
  isLeft: 'このチャットから退出しました。完了するか、他の担当に配置してください。',
  notJoined:
    'このチャットは手元にありますが、サーバーが参加を許可していません。完了するか、配置することはできます。',
  leave: 'チャットから退出…',
  leaveTitle: 'このチャットから退出しますか?',
  leaveText:
    '他に参加者がいない場合、顧客とのチャットは終了します。インタラクションは、完了または配置するまで手元に残ります。',
  leaveNow: '退出する',
  stay: '退出しない',
}
