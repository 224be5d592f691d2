import type fc from 'fast-check'
import { parseOptions } from '@contact-centre/options'
import { parseCommandLine as parseCentreArguments } from '@contact-centre/command-line'
import { parseActionLog } from '@main/action-log/action-log'
import { parseLicences } from '@main/about/parse-licences'
import { parseViewFile, viewFileText } from '@main/files/view-file'
import { judgeAnswer } from '@main/gws/answers'
import { parseCaseData } from '@main/gws/case-data'
import { parseChatLog } from '@main/gws/chat-log-parse'
import { defaultDialect, parseDialect } from '@main/gws/dialect'
import { parseMediaMessage } from '@main/gws/media-message-parse'
import { parseMediaResource } from '@main/gws/media-resource'
import { parseMessageHtml } from '@main/gws/message-html'
import { retryAfterMs } from '@main/gws/retry-after'
import { parseServerAddress, parseServerAddresses } from '@main/gws/server-address'
import { parseServicesMessage } from '@main/gws/service-health'
import { parseWireTime } from '@main/gws/wire-time'
import { parseWorkbinContents } from '@main/gws/workbin-contents-parse'
import { parseWorkbinMessage } from '@main/gws/workbin-message-parse'
import { parseCommandLine } from '@main/lifecycle/command-line'
import { parseDemoAnswer } from '@main/lifecycle/demo-answer'
import { externalAddress } from '@main/security/external-links'
import { isAppUrl } from '@main/security/app-address'
import { parseCredentials } from '@main/settings/kept-password'
import { parsePolicy } from '@main/settings/policy'
import { jsonFrom } from '@main/settings/json-text'
import { readPolicy } from '@main/settings/policy-source'
import { policyFromRegistry } from '@main/settings/registry-policy'
import { parseSettings, settingsText, firstDay } from '@main/settings/settings-file'
import { readEntries } from '@main/transfers/journal-entry'
import {
  createMessageRouter,
  mediaChannels,
  servicesChannel,
  workbinsChannel,
} from '@main/realtime/message-router'
import { silentLog } from '@main/diagnostics/log'
import { parseTrendFile } from '@main/session/trend-memory'
import { parseCsv } from '@shared/csv'
import { initialColumns, noFilter, type SavedView } from '@shared/domain/grid-look'
import { parseLink } from '@shared/domain/link'
import { parseOwnerKey } from '@shared/domain/owner'
import { initialSettings } from '@shared/domain/settings'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { hostileLike, hostileText } from './hostile'
import { wireFixture } from '@support/wire-fixture'

/** Something that takes what comes from outside. */
export interface FuzzedParser {
  /** The file in which it is, and its name there. */
  readonly file: string
  readonly name: string
  readonly takes: 'value' | 'text'
  readonly inputs: fc.Arbitrary<unknown>
  readonly read: (input: unknown) => unknown
}

const gws = 'electron/main/gws'
const settings = 'electron/main/settings'

const notifications = [
  ...['workbin-item-added', 'workbin-stats', 'workbin-subscribed-own', 'workbin-subscribed-user'],
  ...['workbin-subscribed-agent-group', 'add-workitem', 'pull-agent-group', 'pull-supervisor'],
  ...['chat-state', 'email-state', 'interaction-state', 'media-error'],
].map((name) => wireFixture(`${name}.notification`))
const chatLog = {
  ...{ messageType: 'MessageLogUpdated', chatUri: '/api/v2/chats/0001', notificationType: 'NewMessages' },
  messages: [
    { index: 1, from: { nickname: 'Mei', type: 'Customer' }, text: 'Hello', timestamp: '2026-03-02' },
  ],
}
const answers = ['me', 'workbins', 'services', 'status-error', 'access-denied', 'start-session-partial'].map(
  (name) => wireFixture(`${name}.answer`),
)
const contents = wireFixture('workbin-contents.answer')
const mediaResource = wireFixture('email-state.notification')['email'] ?? {}
const html =
  '<html><body><h1>Hi</h1><ul><li>one<li>two</ul><a href="https://a.example/">x</a>&amp;</body></html>'
const view: SavedView = {
  ...{ name: 'Late', shortcut: 3, columns: initialColumns, grouping: 'owner', filter: noFilter },
  order: [{ key: 'dueAt', descending: false }],
}
const entry = {
  ...{ at: '2026-03-02T08:00:00.000Z', server: 'https://gws.example.com', userId: 'u0', userName: 'noor' },
  ...{ interactionId: '00018A', step: 'held', action: 'move', outcome: 'placed', reason: '' },
  ...{ from: 'Agent:u1/drafts', target: 'queue:Claims', to: 'queue:Claims' },
}
const policy = { enforced: initialSettings, default: { theme: 'dark', ageRedMinutes: 60 } }
const registry = [
  ...['HKEY_LOCAL_MACHINE\\Software\\Policies\\Switchyard', '    theme    REG_SZ    dark'],
  ...[
    '    ageRedMinutes    REG_DWORD    0x3c',
    'HKEY_LOCAL_MACHINE\\Software\\Policies\\Switchyard\\Recommended',
  ],
].join('\r\n')
const addresses = [
  'https://gws.example.com',
  'http://127.0.0.1:8090/api/v2',
  'https://[::1]:8443/x?y#z',
  'app://switchyard/index.html',
]

const links = [
  'switchyard://interaction/00018A',
  'switchyard://workbin/Agent%3Au1%2Fdrafts',
  'switchyard://view/Late',
]

const channels = [...mediaChannels, workbinsChannel, servicesChannel]
const nobody = { onWorkbin: nothing, onMedia: nothing, onServices: nothing, onChatLog: nothing }

function nothing(): void {
  // It is told to nobody.
}

/** A parser of values. */
function ofValue(
  file: string,
  name: string,
  samples: readonly unknown[],
  read: (value: unknown) => unknown,
): FuzzedParser {
  return { file, name, takes: 'value', inputs: hostileLike(samples), read }
}

/** A parser of texts. */
function ofText(
  file: string,
  name: string,
  samples: readonly unknown[],
  read: (text: string) => unknown,
): FuzzedParser {
  return { file, name, takes: 'text', inputs: hostileText(samples), read: (text) => read(String(text)) }
}

const ofServer: readonly FuzzedParser[] = [
  ofText(`${gws}/answers.ts`, 'judgeAnswer', [...answers, 'Missing or invalid Csrf token', html], (text) =>
    [200, 403, 500].map((httpStatus) =>
      judgeAnswer({ httpStatus, contentType: '', text }, { phase: 'session', emptyIsSuccess: true }),
    ),
  ),
  ofValue(`${gws}/case-data.ts`, 'parseCaseData', [{ a: '1', b: { c: 2 }, d: [true] }], parseCaseData),
  ofValue(`${gws}/chat-log-parse.ts`, 'parseChatLog', [chatLog, { data: chatLog }], parseChatLog),
  ofValue(`${gws}/media-message-parse.ts`, 'parseMediaMessage', notifications, (message) =>
    mediaChannels.map((channel) => parseMediaMessage(channel, message)),
  ),
  ofValue(`${gws}/media-resource.ts`, 'parseMediaResource', [mediaResource, contents], (value) =>
    parseMediaResource(value, 'emails'),
  ),
  ofText(`${gws}/message-html.ts`, 'parseMessageHtml', [html], parseMessageHtml),
  ofText(`${gws}/retry-after.ts`, 'retryAfterMs', ['120', 'Wed, 21 Oct 2026 07:28:00 GMT'], (text) =>
    retryAfterMs(text, 0),
  ),
  ofText(`${gws}/server-address.ts`, 'parseServerAddress', addresses, parseServerAddress),
  ofText(`${gws}/server-address.ts`, 'parseServerAddresses', [addresses.join(', ')], parseServerAddresses),
  ofValue(
    `${gws}/service-health.ts`,
    'parseServicesMessage',
    [wireFixture('services.answer')],
    parseServicesMessage,
  ),
  ofValue(`${gws}/wire-time.ts`, 'parseWireTime', [['2016-04-15 20:52:35.000+0300']], (value) =>
    [value].flat().map(parseWireTime),
  ),
  ofValue(
    `${gws}/workbin-contents-parse.ts`,
    'parseWorkbinContents',
    [contents, contents['workbin']],
    parseWorkbinContents,
  ),
  ofValue(`${gws}/workbin-message-parse.ts`, 'parseWorkbinMessage', notifications, parseWorkbinMessage),
  ofValue(
    'electron/main/realtime/message-router.ts',
    'createMessageRouter',
    [...notifications, chatLog],
    (data) => {
      const route = createMessageRouter(nobody, silentLog)
      for (const channel of channels) route(channel, data)
    },
  ),
]

const ofFiles: readonly FuzzedParser[] = [
  ofText(
    'electron/main/action-log/action-log.ts',
    'parseActionLog',
    [entry, `${JSON.stringify(entry)}\n{"at":`],
    parseActionLog,
  ),
  ofText(
    'electron/main/transfers/journal-entry.ts',
    'readEntries',
    [entry, `${JSON.stringify(entry)}\n{"at":`],
    readEntries,
  ),
  ofText(
    'electron/main/session/trend-memory.ts',
    'parseTrendFile',
    [
      {
        ...{ version: 1, servers: ['https://gws.example'], userId: 'u1', stepMs: 60_000 },
        ...{ ownerKeys: ['Agent:u1'], moments: [{ at: 1, counts: '4 1' }] },
      },
    ],
    parseTrendFile,
  ),
  ofText(
    'electron/main/files/view-file.ts',
    'parseViewFile',
    [JSON.parse(viewFileText([view])), viewFileText([view])],
    parseViewFile,
  ),
  ofText(
    `${settings}/settings-file.ts`,
    'parseSettings',
    [
      ...[
        { version: 1, settings: initialSettings },
        { version: 2, settings: initialSettings, remembered: firstDay.remembered },
      ],
      settingsText(firstDay),
    ],
    parseSettings,
  ),
  ofText(
    `${settings}/kept-password.ts`,
    'parseCredentials',
    [{ server: 's', userName: 'u', password: 'p' }],
    parseCredentials,
  ),
  ofValue(`${settings}/policy.ts`, 'parsePolicy', [policy], parsePolicy),
  ofText(`${settings}/json-text.ts`, 'jsonFrom', [policy, `\uFEFF${JSON.stringify(policy)}`], (text) => {
    try {
      return jsonFrom(text)
    } catch (error) {
      if (error instanceof SyntaxError) return undefined
      throw error
    }
  }),
  ofText(`${settings}/policy-source.ts`, 'readPolicy', [policy], (text) =>
    readPolicy(() => Promise.resolve().then(() => jsonFrom(text)), silentLog),
  ),
  ofText(`${settings}/registry-policy.ts`, 'policyFromRegistry', [registry], (text) =>
    parsePolicy(policyFromRegistry(text)),
  ),
  ofValue(`${gws}/dialect.ts`, 'parseDialect', [defaultDialect, { agentsFrom: 'users' }], parseDialect),
  ofText(
    'electron/main/about/parse-licences.ts',
    'parseLicences',
    [[{ name: 'part', version: '1.0.0', licence: 'MIT', text: 'As is.' }]],
    parseLicences,
  ),
  ofText('electron/shared/csv.ts', 'parseCsv', ['a,b\r\n"c ""d""",e\r\n'], parseCsv),
]

const ofTheRest: readonly FuzzedParser[] = [
  ofText(
    'electron/shared/domain/owner.ts',
    'parseOwnerKey',
    ['Agent:u1', 'PlaceGroup:Front desk'],
    parseOwnerKey,
  ),
  ofText(
    'electron/shared/domain/workbin.ts',
    'parseWorkbinKey',
    ['AgentGroup:a / b/drafts'],
    parseWorkbinKey,
  ),
  ofText('electron/shared/domain/link.ts', 'parseLink', links, parseLink),
  ofText('electron/main/security/external-links.ts', 'externalAddress', addresses, (text) =>
    externalAddress(text, ['gws.example.com']),
  ),
  ofText('electron/main/security/app-address.ts', 'isAppUrl', addresses, isAppUrl),
  ofText(
    'electron/main/lifecycle/command-line.ts',
    'parseCommandLine',
    ['--demo', '--server=https://gws.example.com'],
    (text) => parseCommandLine(['switchyard', text, `--server=${text}`]),
  ),
  ofValue(
    'electron/main/lifecycle/demo-answer.ts',
    'parseDemoAnswer',
    [
      { type: 'ready', url: 'http://127.0.0.1:1', supervisor: { userName: 'u', password: 'p' } },
      { type: 'failed', message: 'no' },
    ],
    parseDemoAnswer,
  ),
  ofText('electron/contact-centre/command-line.ts', 'parseCommandLine', ['--agents', '--ack'], (text) =>
    parseCentreArguments([text, '60', '--ack', text]),
  ),
  ofValue(
    'electron/contact-centre/options.ts',
    'parseOptions',
    [{ agents: 2, dialect: { ack: 'off' } }],
    parseOptions,
  ),
]

/** Everything that reads what comes from outside, but the calls of the client and the commands of the windows. */
export const fuzzedParsers: readonly FuzzedParser[] = [...ofServer, ...ofFiles, ...ofTheRest]
