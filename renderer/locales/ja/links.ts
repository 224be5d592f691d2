import type { UnfinishedPart } from '../catalogue'

/** Links into the console and files of views that were opened. In Japanese. */
export const linksText: UnfinishedPart<'links'> = {
  copied: 'リンクをコピーしました | {n} 件のリンクをコピーしました',
  copy: {
    interaction: 'インタラクションへのリンクをコピー | {n} 件のインタラクションへのリンクをコピー',
    workbin: 'このワークビンへのリンクをコピー',
    view: 'ビュー「{name}」へのリンクをコピー',
  },
  afterSignIn: {
    interaction: 'サインインすると、リンク先のインタラクションが表示されます。',
    workbin: 'サインインすると、リンク先のワークビンが表示されます。',
    view: 'サインインすると、リンク先のビューが表示されます。',
  },
  unknown: {
    interaction: {
      title: 'リンク先のインタラクションはボードにありません',
      text: 'ワークビンを離れたか、別のサーバーにあります。',
    },
    workbin: {
      title: 'リンク先のワークビンはボードにありません',
      text: '表示する権限がないか、別のサーバーにあります。',
    },
    view: {
      title: 'リンク先のビューはお手元にありません',
      text: 'ビューのファイルを受け取ってください。リンクには名前しか含まれません。',
    },
  },
  badLink: {
    title: 'リンクを読み取れませんでした',
    text: 'Switchyard が作成したリンクではありません。もう一度受け取ってください。',
  },
  badFile: {
    title: '「{file}」を読み取れませんでした',
    text: 'このプログラムのビューのファイルではないか、破損しています。',
  },
  views: {
    title: '{n} 件のビューを追加しますか？',
    text: 'ファイル「{file}」から追加します。今あるビューはそのまま残ります。',
    add: '追加',
    cancel: '追加しない',
  },
}
