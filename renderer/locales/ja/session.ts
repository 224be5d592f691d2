import type { UnfinishedPart } from '../catalogue'

/** Signing in, out, and in again. */
export const sessionText: UnfinishedPart<'session'> = {
  title: 'Switchyard にサインイン',
  lead: 'すべてのワークビンをリアルタイムで把握し、待っている案件を対応できる人へ。',
  server: 'サーバーのアドレス',
  serverPlaceholder: 'https://gws.example.com',
  userName: 'ユーザー名',
  password: 'パスワード',
  showPassword: 'パスワードを表示',
  hidePassword: 'パスワードを隠す',
  signIn: 'サインイン',
  signingIn: 'サインイン中…',
  serverPause: 'サーバーが混雑しているため、{time} まで待機します。その後、サインインを続けます。',
  cancel: 'キャンセル',
  federated: '会社のアカウントでサインイン',
  federatedRunning: '会社のサインイン ページを待っています…',
  keep: {
    label: 'パスワードを記憶する',
    kept: 'このコンピューターに保存済み',
    forget: '削除',
    refusal: {
      plain: 'この環境では利用できません。このデスクトップにはキーリングがなく、パスワードが保護されません。',
      absent: 'この環境では利用できません。システムの資格情報ストアが応答しません。',
    },
  },
  or: 'または',
  demo: 'デモデータで試す',
  startingDemo: 'デモを開始中…',
  demoHint:
    'このコンピューターで練習用のコンタクトセンターを起動します。データが外部に送られることはありません。',
  version: 'バージョン {version}',
  renew: {
    title: 'もう一度サインイン',
    text: 'ボードはそのまま残ります。サーバーがパスワードを受け付けると、すぐに新しいセッションに切り替わります。',
    later: '後で',
  },
  lost: {
    title: 'セッションが終了しました',
    text: 'このウィンドウの後ろのボードは {time} 現在の内容です。続けるには、もう一度サインインしてください。',
    signOut: 'サインアウトする',
  },
}
