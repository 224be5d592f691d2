import type { UnfinishedPart } from '../catalogue'

const yesOrNo = { true: 'はい', false: 'いいえ' } as const
const apis = { generic: 'Interactions API', 'per-media': 'メディアごとの API' } as const

/** The part of the settings screen about what the reference leaves open. */
export const dialectText: UnfinishedPart<'settings'>['dialect'] & object = {
  title: 'サーバー固有の動作',
  help: 'ベンダーのリファレンスで決められていない点です。選択した内容は、次のサインインから有効になります。「検出」は {server} で確認された動作です。',
  helpFirst:
    'ベンダーのリファレンスで決められていない点です。選択した内容は、次のサインインから有効になります。',
  source: {
    chosen: '選択 · {key}',
    found: 'このサーバーで検出 · {key}',
    initial: '既定 · {key}',
  },
  switches: {
    otherUserContents: {
      title: '他のエージェントのワークビンの読み込み方',
      values: {
        'users-several': 'まとめて一度に',
        'users-single': 'ワークビンごとに 1 要求',
        'printed-by-media': 'ワークビンとメディアごとに 1 要求',
      },
    },
    groupContents: {
      title: 'グループのワークビンの読み込み方',
      values: { single: 'ワークビンごとに 1 要求', several: 'まとめて一度に' },
    },
    agentsFrom: {
      title: 'エージェントの一覧を取得するリソース',
      values: { contacts: 'Contacts (ページごと)', users: 'Users (一括)' },
    },
    agentStatesFrom: {
      title: '連絡先が示す状態 (サインイン中、受付可能) を信用するか',
      values: {
        contacts: 'はい (他の人にあって本人にない場合はサインアウトとみなす)',
        none: 'いいえ (状態を表示しない)',
      },
    },
    agentGroupsFrom: {
      title: 'エージェントグループの一覧を取得するリソース',
      values: {
        'me-groups': 'サインイン中のユーザーのグループ',
        groups: 'すべてのグループ',
        'platform-configuration': 'プラットフォーム構成',
        list: '下に指定した名前',
      },
    },
    agentGroupList: { title: 'エージェントグループの名前', values: {} },
    placeGroupsFrom: {
      title: 'プレースグループの一覧を取得するリソース',
      values: {
        'platform-configuration': 'プラットフォーム構成',
        groups: 'PlaceGroup 型のグループ',
        list: '下に指定した名前',
      },
    },
    placeGroupList: { title: 'プレースグループの名前', values: {} },
    groupMembersFrom: {
      title: 'グループのメンバーを取得するリソース',
      values: {
        'group-users': 'グループのユーザー',
        contacts: 'Contacts の検索',
        'platform-configuration': 'プラットフォーム構成',
        none: 'なし (取得しない)',
      },
    },
    queuesFrom: {
      title: 'キューの一覧を取得するリソース',
      values: { contacts: 'Queue 型の Contacts', none: 'なし (名前を入力)' },
    },
    addToAgentWorkbin: {
      title: '他のエージェントのワークビンにインタラクションを入れられるか',
      values: { 'users-url': '試す', unsupported: 'いいえ (候補に出さない)' },
    },
    interactionReference: {
      title: '追加時にインタラクションを何で指定するか',
      values: { id: 'ID', uri: 'アドレス (URI)' },
    },
    transferTarget: {
      title: '転送時にエージェントを何で指定するか',
      values: { userId: 'ユーザー ID', userUri: 'ユーザーのアドレス (URI)' },
    },
    transferApi: { title: '転送に使う API', values: apis },
    placeInQueueApi: { title: 'キューに入れるときに使う API', values: apis },
    heldApi: { title: '手元のものの完了とケースデータの変更に使う API', values: apis },
    workbinContentUrl: {
      title: '旧方式の読み込みで、アドレスにワークビンを含めるか',
      values: { 'without-id': 'いいえ', 'with-id': 'はい' },
    },
    groupPullNickname: {
      title: 'グループからチャットを引き取るとき、表示名を送るか',
      values: { omit: 'いいえ', send: 'はい' },
    },
    attachmentNames: {
      title: 'メールの添付ファイル名を示すフィールド',
      values: {
        any: '最初に見つかったもの (name、fileName)',
        name: 'name',
        fileName: 'fileName',
        none: 'なし (添付ファイルを表示しない)',
      },
    },
    missingFeature: {
      title: '機能の一覧にマルチメディアがないユーザーに引き取りを認めるか',
      values: { hide: 'いいえ (操作を表示しない)', ask: 'サーバーの判断に任せる' },
    },
    federatedSignIn: {
      title: 'サーバーが会社のアカウントに対応しているか',
      values: { probe: 'サーバーに確認', offer: 'はい', off: 'いいえ' },
    },
    sessionKeptBy: {
      title: 'セッションを維持する要求',
      values: {
        'every-request': 'すべての要求',
        'all-but-notifications': 'ロングポーリング以外のすべて',
        nothing: 'なし (一定時間で終了)',
      },
    },
    csrfOnNotifications: { title: 'ロングポーリングでセキュリティ トークンを送るか', values: yesOrNo },
    integrityCheck: {
      title: 'ボードを定期的に何と照合するか',
      values: { counts: 'サーバーの件数', readings: '所有者 1 件ずつの再読み込み', off: '照合しない' },
    },
    subscriptionsSurviveHandshake: {
      title: '新しい通知セッションになっても購読が続くか',
      values: yesOrNo,
    },
  },
}
