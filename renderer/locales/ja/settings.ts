import type { UnfinishedPart } from '../catalogue'
import { dialectText } from './dialect'

/** The settings screen. */
export const settingsText: UnfinishedPart<'settings'> = {
  title: '設定',
  open: '設定…',
  search: '設定を検索',
  none: '「{query}」に関する設定はありません。',
  notSaved: '設定は変更されませんでした',
  locked: '管理者が設定',
  policyProblem: '管理者のポリシーの一部を読み込めませんでした: {keys}。管理者にお知らせください。',
  damaged:
    '次のグループの設定を読み込めなかったため、既定値になっています: {groups}。元のファイルはそのまま保存されています。',
  damagedWhole:
    '設定を読み込めなかったため、既定値が使われています。元のファイルはそのまま保存されています。',
  reset: '既定に戻す: {title}',
  resetAll: 'すべて既定に戻す',
  done: '完了',
  zeroIsOff: '0 でオフ',
  onePerLine: '1 行に 1 つ',
  outOfBounds: '{min}～{max} の整数を入力してください',
  tooLong: '最大 {most} 行、1 行あたり最大 {longest} 文字です',
  expert: '上級者向け',
  expertHelp:
    '管理者から依頼された場合にのみ変更してください。誤った値にすると、プログラムが動作しなくなります。',
  groups: {
    appearance: '外観',
    desktop: 'このコンピューター',
    board: 'ボード',
    alerts: '通知',
    work: '移動',
    connection: '接続',
    records: '記録',
    updates: '更新',
  },
  units: {
    seconds: '秒',
    minutes: '分',
    days: '日',
    files: 'ファイル',
  },
  entries: {
    theme: {
      title: '明るい表示と暗い表示',
      help: 'ライト、ダーク、またはシステムの設定に合わせます。',
      values: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
    },
    language: {
      title: '言語',
      help: 'このプログラムの言語です。サーバーや顧客が書いた内容は変わりません。',
      values: {
        system: 'システムに合わせる',
        en: 'English',
        de: 'Deutsch',
        fr: 'Français',
        ja: '日本語',
        es: 'Español',
      },
    },
    characterKeys: {
      title: '1 文字のショートカット',
      help: '一覧にフォーカスがある間、R や P などのキーが働きます。音声入力を使う場合はオフにしてください。',
    },
    startAtLogin: {
      title: 'このコンピューターへのサインイン時に起動',
      help: '一日の始めから Switchyard が動いている状態になります。',
    },
    startHidden: {
      title: 'その際はトレイで起動',
      help: 'コンピューターが起動したときはウィンドウを開きません。トレイのアイコンから開けます。',
    },
    compact: {
      title: '行の間隔を狭くする',
      help: '一覧の行を低くして、画面により多く表示します。',
    },
    ageAmberMinutes: {
      title: '待ち時間が長いとみなす時間',
      help: 'ワークビンにこの時間以上あるインタラクションを黄色で示します。',
    },
    ageRedMinutes: {
      title: '待ち時間が長すぎるとみなす時間',
      help: 'この時間以上のものを赤で示します。両方に当てはまる場合は赤になります。',
    },
    dueSoonMinutes: {
      title: '期限が近いとみなす時間',
      help: 'この時間以内に期限が来るものを黄色で示します。期限を過ぎたものは赤になります。',
    },
    alertRules: {
      title: '通知のルール',
      help: '何を通知するか。ルールは通知の画面で変更、停止、削除できます。',
    },
    alertTimes: {
      title: '静かな時間',
      help: '静かにする時間帯と勤務時間。勤務時間の外では通知は受信箱にだけ入ります。',
    },
    customerTextInAlerts: {
      title: '通知に件名と顧客を表示',
      help: 'オフの場合、通知にはワークビンとその所有者だけが表示されます。画面は他の人の目に触れることがあり、通知はロック画面にも表示されます。',
    },
    heldTooLongMinutes: {
      title: '手元にあることを知らせるまでの時間',
      help: 'これより長く手元にあるインタラクションをお知らせします。',
    },
    nobodyOpenedMinutes: {
      title: '誰も開いていないものを一覧に出すまでの時間',
      help: '移動したあと、この時間のあいだ誰も開いていないものは「手元」に一覧で出ます。通知するかどうかは通知のルールで決まります。',
    },
    undoSeconds: {
      title: '移動を元に戻せる時間',
      help: '移動が終わってから元に戻せる時間です。',
    },
    reasonKey: {
      title: '理由のキー',
      help: '移動の理由を書き込むケースデータのキーです。空の場合、理由は操作ログにだけ残ります。',
    },
    servers: {
      title: 'サーバーのアドレス',
      help: 'サインイン画面の候補になります。1 つの拠点の複数のアドレスはそのノードで、1 つが使えなくなると次を使います。',
    },
    sessionLimitMinutes: {
      title: 'サーバーがセッションを終了するまでの時間',
      help: '要求のないセッションをサーバーが保持する時間です。終了の前に警告します。',
    },
    dialect: {
      title: 'サーバー固有の動作',
      help: 'ベンダーのリファレンスで決められておらず、サーバーによって異なる点です。',
    },
    allowedServers: {
      title: '許可するサーバー',
      help: 'サインインできるのはこれらのアドレスだけです。空の場合は、すべてのサーバーを許可します。',
    },
    trustedCertificates: {
      title: '信頼した証明書',
      help: 'このコンピューターが自動では信頼しないものの、誰かが承認した証明書です。それぞれ 1 つのサーバーにだけ有効です。',
    },
    certificateExceptions: {
      title: '証明書の例外',
      help: 'コンピューターが信頼しない証明書を、利用者が信頼してよいかどうか。',
    },
    demoAllowed: {
      title: 'デモデータ',
      help: 'サインイン画面で、デモデータによる試用を案内するかどうかです。',
    },
    actionLogDays: {
      title: '操作ログの保存期間',
      help: 'これより古いものはこのコンピューターから削除されます。',
    },
    logLevel: {
      title: 'ログに残す内容',
      help: 'どの重要度から記録するかを決めます。「すべて」にするとログが長くなるため、不具合を調べている間だけにしてください。',
      values: { debug: 'すべて', info: '動作', warn: '警告とエラー', error: 'エラーのみ' },
    },
    crashServer: {
      title: 'クラッシュレポートのサーバー',
      help: '会社の https アドレスです。指定がなければ、クラッシュの情報は収集も送信もされません。',
    },
    logFiles: {
      title: 'ログのファイル数',
      help: '1 ファイル最大 1 MB のログファイルを、現在のものを含めていくつまで残すかです。',
    },
    updates: {
      title: '新しいバージョン',
      help: '新しいバージョンを探すかどうかです。管理者が指定した更新サーバーにだけ問い合わせ、移動中にインストールすることはありません。',
      values: {
        off: '探さない',
        ask: '知らせる',
        download: 'ダウンロードしてから知らせる',
      },
    },
    updateChannel: {
      title: 'バージョンの種類',
      help: 'テスト版は早く届きますが、不具合がある場合があります。',
      values: {
        latest: '正式版',
        beta: 'テスト版も含む',
      },
    },
    updateServer: {
      title: '更新サーバー',
      help: 'バージョン一覧があるフォルダーのアドレスです。指定がなければ更新はありません。',
    },
    updateKey: {
      title: '更新キー',
      help: 'バージョン一覧の署名に使われる公開キーです。指定がなければ更新はありません。',
    },
  },
  dialect: dialectText,
}
