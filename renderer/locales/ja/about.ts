import type { UnfinishedPart } from '../catalogue'

/** What the program is and what it is made of. */
export const aboutText: UnfinishedPart<'about'> = {
  title: 'Switchyard について',
  open: 'Switchyard について…',
  version: 'バージョン {version}',
  runtime: 'Electron {electron}、Chromium {chromium}、Node {node}',
  licence: 'Switchyard は MIT ライセンスのフリーソフトウェアです。',
  parts: '利用しているソフトウェア',
  partsHelp: '各部品とそのライセンスです。開くと本文を読めます。',
  noText: 'この部品には本文が付属していません。ライセンスは {licence} です。',
  chromium: 'Chromium のライセンス',
  chromiumHelp: 'プログラムと同じ場所のファイルにあります。',
  showChromium: 'ファイルを表示',
  notRead: '読み込めませんでした。',
}
