import type { PolicyEntry } from './policy-entry'
import { indented, xmlText } from './xml'

const KEY = 'Software\\Policies\\Switchyard'

/** The two places of a value: enforced, or a default until the user chooses. */
const places = [
  { suffix: '', category: 'Enforced', key: KEY },
  { suffix: '_Recommended', category: 'Recommended', key: `${KEY}\\Recommended` },
] as const

type Place = (typeof places)[number]

/** The template for the group policy of Windows (ADMX): what may be set, and where it goes in the registry. */
export function admxOf(entries: readonly PolicyEntry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    ...indented([
      '<policyNamespaces>',
      '  <target prefix="switchyard" namespace="Switchyard.Policies" />',
      '</policyNamespaces>',
      '<resources minRequiredRevision="1.0" />',
      '<categories>',
      '  <category name="Switchyard" displayName="$(string.Switchyard)" />',
      ...places.flatMap(({ category }) => [
        `  <category name="${category}" displayName="$(string.${category})">`,
        '    <parentCategory ref="Switchyard" />',
        '  </category>',
      ]),
      '</categories>',
      '<policies>',
      ...indented(
        places.flatMap((place) => placed(entries, place).flatMap((entry) => policyOf(entry, place))),
      ),
      '</policies>',
    ]),
    '</policyDefinitions>',
    '',
  ].join('\n')
}

/** The words of the template in English (ADML). */
export function admlOf(entries: readonly PolicyEntry[]): string {
  const strings = entries.flatMap(({ key, words }) => [
    `<string id="${key}">${xmlText(words.title)}</string>`,
    `<string id="${key}_Help">${xmlText(words.help)}</string>`,
    ...Object.entries(words.values ?? {}).map(
      ([value, text]) => `<string id="${key}_${value}">${xmlText(text)}</string>`,
    ),
  ])
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    ...indented([
      '<displayName>Switchyard</displayName>',
      '<description>Settings of Switchyard</description>',
      '<resources>',
      ...indented([
        '<stringTable>',
        ...indented([
          '<string id="Switchyard">Switchyard</string>',
          '<string id="Enforced">Enforced: the user cannot change it</string>',
          '<string id="Recommended">Default: holds until the user chooses</string>',
          ...strings,
        ]),
        '</stringTable>',
        '<presentationTable>',
        ...indented(
          places.flatMap((place) => placed(entries, place).flatMap((entry) => presentationOf(entry, place))),
        ),
        '</presentationTable>',
      ]),
      '</resources>',
    ]),
    '</policyDefinitionResources>',
    '',
  ].join('\n')
}

/** What only a policy says has no default of its own: it is enforced or not there. */
function placed(entries: readonly PolicyEntry[], { category }: Place): readonly PolicyEntry[] {
  return entries.filter(({ isPolicyOnly }) => category === 'Enforced' || !isPolicyOnly)
}

function policyOf(
  { key, control, words }: PolicyEntry,
  { suffix, category, key: path }: Place,
): readonly string[] {
  const name = `${key}${suffix}`
  const isSwitch = control.kind === 'switch'
  const presentation = isSwitch ? '' : ` presentation="$(presentation.${name})"`
  const valueName = isSwitch ? ` valueName="${key}"` : ''
  return [
    `<policy name="${name}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_Help)" key="${path}"${valueName}${presentation}>`,
    `  <parentCategory ref="${category}" />`,
    ...indented(valuesOf({ key, control, words }, path)),
    '</policy>',
  ]
}

function valuesOf(
  { key, control, words }: Pick<PolicyEntry, 'key' | 'control' | 'words'>,
  path: string,
): readonly string[] {
  const element = (lines: readonly string[]): readonly string[] => [
    '<elements>',
    ...indented(lines),
    '</elements>',
  ]
  switch (control.kind) {
    case 'switch':
      return [
        '<enabledValue><decimal value="1" /></enabledValue>',
        '<disabledValue><decimal value="0" /></disabledValue>',
      ]
    case 'choice':
      return element([
        `<enum id="${key}" valueName="${key}" required="true">`,
        ...Object.keys(words.values ?? {}).map(
          (value) =>
            `  <item displayName="$(string.${key}_${value})"><value><string>${xmlText(value)}</string></value></item>`,
        ),
        '</enum>',
      ])
    case 'number':
      return element([
        `<decimal id="${key}" valueName="${key}" minValue="${control.min}" maxValue="${control.max}" required="true" />`,
      ])
    case 'list':
      return element([`<list id="${key}" key="${path}\\${key}" valuePrefix="" />`])
    case 'data':
      return element([`<text id="${key}" valueName="${key}" maxLength="8000" required="true" />`])
  }
}

function presentationOf({ key, control, initial, words }: PolicyEntry, { suffix }: Place): readonly string[] {
  const lines = (line: string): readonly string[] => [
    `<presentation id="${key}${suffix}">`,
    `  ${line}`,
    '</presentation>',
  ]
  const title = xmlText(words.title)
  switch (control.kind) {
    case 'switch':
      return []
    case 'choice':
      return lines(`<dropdownList refId="${key}">${title}</dropdownList>`)
    case 'number':
      return lines(
        `<decimalTextBox refId="${key}" defaultValue="${String(initial)}">${title}</decimalTextBox>`,
      )
    case 'list':
      return lines(`<listBox refId="${key}">${title}</listBox>`)
    case 'data':
      return lines(`<textBox refId="${key}"><label>${title} (JSON)</label></textBox>`)
  }
}
