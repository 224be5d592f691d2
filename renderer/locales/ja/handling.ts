import type { UnfinishedPart } from '../catalogue'

/** What is offered to the supervisor. */
export const handlingText: UnfinishedPart<'handling'> = {
  offered: '着信',
  offeredFor: '着信から {age}',
  offeredText: '対応するには承諾してください。拒否するか、時間内に応答しないと、元の場所に戻ります。',
  accept: '承諾',
  reject: '拒否',
  focus: 'フォーカスを設定',
  focused: '表示中であることをサーバーに伝えました',
  accepted: '手元に入りました',
  rejected: '拒否しました。元の場所に戻ります',
  untitled: '件名なし',
  newOffer: '新しい着信があります',
  show: '表示',
}
