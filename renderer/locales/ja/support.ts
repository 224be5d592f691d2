import type { UnfinishedPart } from '../catalogue'

/** Diagnostics and the support bundle. In Japanese. */
export const supportText: UnfinishedPart<'support'> = {
  open: '診断…',
  title: '診断',
  text: 'ボードが動くために必要なものを調べます。結果がこのコンピューターの外に出ることはありません。',
  running: '調べています…',
  again: 'もう一度調べる',
  copy: 'テキストとしてコピー',
  copied: 'コピーしました',
  reportOf: 'Switchyard 診断、{time}',
  outcomes: {
    good: '問題なし',
    note: '参考',
    warning: '要確認',
    bad: '対処が必要',
  },
  checks: {
    server: 'サーバー',
    version: 'バージョン',
    clock: '時計',
    session: 'セッション',
    cometd: '通知（CometD）',
    proxy: 'プロキシ',
    certificate: '証明書',
    services: 'サーバーの背後のサービス',
    board: 'ボード',
    disk: 'ディスク',
    permissions: '権限',
    policy: 'ポリシー',
  },
  found: {
    server: {
      reached: '{server} は {ms} ミリ秒で応答しました。',
      none: 'サーバーはまだ分かりません。',
      failed: '{server} は正しく応答しませんでした。',
    },
    version: {
      known: 'サーバー {version}、Switchyard {app}。',
      unknown: 'Switchyard {app}。サーバーはバージョンを伝えませんでした。',
    },
    clock: {
      right: 'このコンピューターとサーバーの差は {seconds} 秒です。',
      wrong: 'このコンピューターとサーバーの差は {seconds} 秒です。',
      unknown: 'サーバーは時刻を伝えませんでした。',
    },
    session: {
      signedIn: '{user} がサインインしています。',
      signedOut: '誰もサインインしていません。',
      lost: 'セッションが終了しました。',
    },
    cometd: {
      live: '回線はつながっています。',
      off: 'セッションがないため回線はありません。',
      broken: '回線が切れています。',
    },
    proxy: {
      direct: '経路にプロキシはありません。',
      through: '{proxy} を経由しています。',
      asks: '{proxy} がユーザー名とパスワードを求めています。',
      unknown: 'システムから情報を得られませんでした。',
    },
    certificate: {
      good: '{issuer} が発行し、あと {days} 日有効です。',
      soon: '{issuer} が発行し、あと {days} 日しか有効ではありません。',
      excepted: 'このコンピューターは信頼していませんが、例外として承認されています。SHA-256 {fingerprint}',
      byPolicy:
        'このコンピューター自体は信頼していませんが、管理者のポリシーが正しい証明書と定めています。SHA-256 {fingerprint}',
      plain: 'アドレスが http で始まるため、パスワードも含めて何も暗号化されません。',
      refused: '{issuer} が発行したもので、信頼されていません。SHA-256 {fingerprint}',
      unknown: 'サーバーは証明書を示しませんでした。',
    },
    services: {
      good: '{n} 件すべてが動作しています。',
      away: '動作していません：{names}。',
      unknown: 'サインイン後にだけ分かります。',
    },
    board: {
      right: '所有者 {owners} 件を順にサーバーと比較し、これまで違いはありません。',
      repaired: '所有者 {owners} 件を比較し、誤っていた {drifted} 件のインタラクションを修正しました。',
      unread: '{n} 件のワークビンを読み取れませんでした。',
      reading: '読み取り済み: 所有者 {owners} 件中 {read} 件。',
      empty: 'サインインするまで空です。',
    },
    disk: {
      good: '空きは {megabytes} MB です。',
      low: '空きが {megabytes} MB しかありません。',
      refused: 'プログラムのフォルダーに書き込めません。',
    },
    permissions: {
      good: 'ほかの人の仕事を表示し、移動できます。',
      noSupervisor: 'サーバーはあなたをスーパーバイザーとして扱っていません。',
      noMoves: 'サーバーの機能一覧に、移動に必要な機能がありません。',
      channels: '開けなかったチャネル：{channels}。',
      unknown: 'サインイン後に分かります。',
    },
    policy: {
      none: '固定された設定はありません。',
      holds: '{n} 件の設定が管理者によって固定されています。',
      damaged: '一部を読み取れませんでした：{keys}。',
    },
  },
  advice: {
    clock: {
      wrong: '時刻を自動的に合わせる設定にしてください。ボードの経過時間と証明書に影響します。',
    },
    certificate: {
      soon: '管理者に伝えてください。期限が切れると誰もサインインできません。',
      excepted: 'コンピューターが信頼する証明書を管理者に依頼し、その後、設定で例外を取り消してください。',
      plain: 'https で始まるアドレスを管理者に依頼してください。',
    },
    services: {
      away: 'これらを必要とする操作は今はできません。原因は管理者が確認できます。',
    },
    board: {
      repaired: '対処は不要です。数が増え続ける場合は管理者に伝えてください。',
      unread: 'ボードのバナーか F5 でもう一度読み取ってください。',
    },
    disk: {
      low: '空き容量を増やしてください。設定、移動の記録、ログがここに保存されます。',
      refused: '空き容量を増やすか、自分のフォルダーに書き込む権限を管理者に依頼してください。',
    },
    permissions: {
      noSupervisor:
        'スーパーバイザーのロールを管理者に依頼してください。ないと自分のワークビンしか表示できません。',
      noMoves: '機能 api-multimedia を管理者に依頼してください。',
      channels: 'これらのチャネルを持つ既定のプレースを管理者に依頼してください。',
    },
    policy: {
      damaged: 'ここに示された項目を管理者に伝えてください。',
    },
  },
  bundle: {
    open: 'サポート用ファイルを書き出す…',
    title: 'サポート用ファイル',
    text: '保存される内容がそのまま表示されています。パスワード、ケースデータ、顧客の名前は含まれません。渡す前に内容を確認してください。',
    files: '含まれるファイル',
    size: '{n} 文字',
    save: 'ZIP ファイルとして保存…',
    cancel: 'キャンセル',
    saved: '「{file}」を保存しました',
  },
}
