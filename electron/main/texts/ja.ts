import type { MainTexts } from './main-texts'

/** Main's words in Japanese. */
export const japanese: MainTexts = {
  language: 'ja',
  tray: {
    show: 'Switchyard を表示',
    signOut: 'サインアウト',
    quit: '終了',
    state: 'Switchyard: {state}',
    stateWithNews: 'Switchyard: {state}、新着 {news} 件',
    phase: {
      'signed-out': 'サインアウト',
      connecting: '接続中',
      online: 'ライブ',
      recovering: '接続が切れました、再接続中',
      'session-lost': 'セッション終了、再度サインインしてください',
      incompatible: '未対応のサーバーです',
    },
    notice: {
      title: 'Switchyard は動作を続けています',
      body: 'アイコンは時計の横にあります。終了するには、そのメニューから終了を選択してください。',
    },
  },
  arrivals: {
    inOne: { other: '{workbin} に新着 {n} 件' },
    somewhere: '通知対象のワークビン',
    inMany: { other: '新しいインタラクション {n} 件' },
    inManyBody: { other: '通知対象のワークビン {n} 個' },
  },
  menu: {
    file: 'ファイル(&F)',
    newWindow: '新しいウィンドウ',
    close: 'ウィンドウを閉じる',
    quit: '終了',
    edit: '編集(&E)',
    undo: '元に戻す',
    redo: 'やり直し',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    view: '表示(&V)',
    normalSize: '標準サイズ',
    larger: '拡大',
    smaller: '縮小',
    fullScreen: '全画面表示',
    window: 'ウィンドウ(&W)',
    minimize: '最小化',
  },
  file: { csv: '表 (CSV)' },
}
