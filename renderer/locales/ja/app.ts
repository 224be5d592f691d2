import type { UnfinishedPart } from '../catalogue'

/** The frame around everything: top bar, banners, status bar, notes. */
export const appText: UnfinishedPart<'app'> = {
  name: 'Switchyard',
  close: '閉じる',
  clear: 'クリア',
  age: {
    seconds: '{n}秒',
    minutes: '{n}分',
    hours: '{n}時間',
    hoursMinutes: '{h}時間{m}分',
    days: '{n}日',
    daysHours: '{d}日{h}時間',
  },
  key: {
    Mod: 'Ctrl',
    Command: 'Cmd',
    Shift: 'Shift',
    Alt: 'Alt',
    Enter: 'Enter',
    Escape: 'Esc',
    Space: 'Space',
    Tab: 'Tab',
    Menu: 'メニュー',
    PageUp: 'PageUp',
    PageDown: 'PageDown',
    Home: 'Home',
    End: 'End',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  },
  seconds: '{n} 秒',
  toast: {
    label: 'お知らせ',
    viewport: 'お知らせ ({hotkey})',
  },
  top: {
    find: 'インタラクションを検索',
    findPlaceholder: '件名、顧客、セグメント、ID で検索',
    held: '手元',
    account: 'アカウントと外観',
  },
  line: {
    label: '接続',
    online: 'ライブ ({time} 現在)',
    partial: 'ライブ ({time} 現在、一部欠落)',
    limited: '制限あり ({time} 現在)',
    onlineUnread: 'ライブ',
    partialUnread: 'ライブ (未読み込み)',
    loading: '読み込み中 {done}/{total}',
    waiting: '読み込み中 {done}/{total}、サーバー混雑 ({time} まで)',
    stopReading: '読み込みを停止',
    connecting: '接続中…',
    recovering: '再接続中 ({time} 現在)',
    'session-lost': 'セッション終了',
    incompatible: '未対応のサーバー',
    'signed-out': 'サインアウト',
  },
  menu: {
    demo: 'デモデータ',
    theme: '外観',
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
    compact: '行の間隔を狭くする',
    signOut: 'サインアウト',
  },
  banner: {
    recovering: '接続が切れました。表示は {time} 現在の内容です。Switchyard が自動的に再接続します。',
    incompatible: 'このサーバーの応答は Switchyard では解釈できません。',
    channels:
      'サーバーで一部のチャネルを開けませんでした ({channels})。閲覧はできても引き取りはできない場合があります。Interaction Server について管理者にお問い合わせください。',
    ending:
      'サーバーとのセッションは {time} に終了します。今すぐもう一度サインインすると、中断せずに続けられます。',
    signInAgain: 'もう一度サインイン',
    outage: {
      interactions:
        '{time} から Interaction Server が停止しています。復旧するまで、メール、チャット、ワークアイテムの移動とワークビンの読み込みはできません。',
      contacts:
        '{time} から Universal Contact Server が停止しています。メールの本文や顧客の詳細が表示されない場合があります。',
      configuration:
        '{time} から、人とグループの情報を持つサーバーが停止しています。次のサインインの後、ツリーの一部が表示されない場合があります。',
      voice: '{time} から音声サーバーが停止しています。ワークビンでの作業はこれまでどおり続けられます。',
      other: '{time} から、コンタクトセンターのサーバー {name} が停止しています。',
    },
    cannotMove:
      'このサーバーでは、あなたのユーザーに api-multimedia 機能がないため、引き取りと移動を利用できません。管理者に追加を依頼してください。',
    notSupervisor:
      'このサーバーでは、あなたのユーザーにスーパーバイザーの役割がありません。表示が限られたり、引き取りが拒否されたりする場合があります。',
    failed: '{n} 件の所有者のワークビンを読み込めませんでした。',
    givenUp: '読み込みが停止されました。{n} 件の所有者が未読み込みです。',
    readOn: '読み込みを続ける',
    readAgain: '再読み込み',
    part: {
      agents: 'エージェント',
      'agent-groups': 'エージェントグループ',
      'place-groups': 'プレースグループ',
    },
    problem: 'サーバーから{part}の一覧を取得できないため、そのワークビンは表示されません。{why}',
  },
  status: {
    interactions: 'インタラクション {n} 件',
    workbins: 'ワークビン {n} 個',
    both: '{interactions} ({workbins})',
    asOf: '{time} 現在',
    corrected: '{n} 件を訂正',
    correctedWhy:
      'Switchyard はボードを順番にサーバーと照合します。サインイン以降に表示が誤っていたインタラクションの数で、すでに訂正済みです。',
  },
  noTray: {
    title: 'このデスクトップはトレイアイコンを表示しません',
    text: '最後のウィンドウを閉じると Switchyard は終了します。この案内は一度だけ表示されます。',
  },
  tray: {
    title: 'Switchyard は動作を続けます',
    text: 'ウィンドウを閉じても、時計の横のトレイに残ります。終了するには、そこから終了を選択してください。',
  },
  crash: {
    title: 'このウィンドウで問題が発生しました',
    text: '失われたものはありません。移動は実行前に記録されています。続けるには、ウィンドウを再読み込みしてください。',
    reload: '再読み込み',
  },
  noBridge: 'このページは Switchyard の一部です。ブラウザーでは動作しません。',
  notOpened: 'Switchyard を開けませんでした: {why}',
}
