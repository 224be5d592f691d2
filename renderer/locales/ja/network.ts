import type { UnfinishedPart } from '../catalogue'

/** What stands between the console and its server: certificates and proxies. In Japanese. */
export const networkText: UnfinishedPart<'network'> = {
  certificate: {
    title: '{host} の証明書は信頼されていません',
    text: 'サーバーには何も送信されていません。証明書はサーバーが本物であることを示すものですが、この証明書はそれを示していません。',
    problems: {
      'self-signed': 'サーバーが自分で作成した証明書であり、保証する者がいません。',
      'unknown-issuer': 'このコンピューターは証明書の発行者を知りません。',
      expired: '証明書の有効期限が切れています。',
      'not-yet-valid': '証明書はまだ有効ではありません。このコンピューターの日付を確認してください。',
      'wrong-host': '証明書は別のアドレスのものです。',
      revoked: '発行者が証明書を失効させました。盗まれた可能性があります。',
      weak: '証明書の保護が現在の基準では弱すぎます。',
      invalid: '証明書に問題があります。',
    },
    subject: '発行先',
    names: '対象',
    issuer: '発行者',
    validity: '有効期間',
    period: '{from} から {until} まで',
    fingerprint: 'SHA-256',
    compare:
      '管理者から同じ SHA-256 フィンガープリントを知らされた場合にだけ信頼してください。証明書が変わるまでこのサーバーに対して有効で、設定で取り消せます。',
    byPolicy: '管理者が例外を許可していません。ここに書かれた内容を管理者に伝えてください。',
    never: 'この証明書には例外を設けられません。管理者に伝えてください。',
    trust: 'この証明書を信頼する',
    close: '信頼しない',
  },
  proxy: {
    title: 'プロキシにサインイン',
    text: 'このコンピューターとサーバーの間にあるプロキシ {proxy} が、利用者の確認を求めています。',
    wrong: 'プロキシはこのユーザー名とパスワードを受け付けません。',
    realm: 'プロキシの表示：「{realm}」',
    userName: 'プロキシのユーザー名',
    password: 'プロキシのパスワード',
    kept: 'プログラムを終了するまでメモリーに保持されます。',
    send: 'プロキシにサインイン',
    cancel: 'キャンセル',
  },
  forget: '{host} を信頼しない',
  none: 'なし',
}
