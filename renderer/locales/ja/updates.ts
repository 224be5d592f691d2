import type { UnfinishedPart } from '../catalogue'

/** Newer versions of the program. */
export const updatesText: UnfinishedPart<'updates'> = {
  available: 'Switchyard のバージョン {version} があります。',
  download: 'ダウンロード',
  downloading: 'バージョン {version} をダウンロード中: {percent} %',
  ready: 'バージョン {version} をインストールできます。',
  install: '再起動してインストール',
  waits: '移動が終わり次第、バージョン {version} をインストールします。',
  later: '後で',
  skip: 'このバージョンをスキップ',
  news: 'バージョン {version} の新機能',
  failed: '更新に失敗しました',
  check: '更新を確認',
  checking: '新しいバージョンを探しています…',
  current: '最新のバージョンです。',
  off: {
    policy: '管理者が更新を無効にしています。',
    'no-server': '管理者が更新サーバーを指定していません。新しいバージョンは管理者から届きます。',
    'not-installed':
      'このコピーはインストールされたものではないため、自身を置き換えられません。新しいバージョンは管理者から届きます。',
  },
}
