import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageNode } from '@shared/domain/message'
import { messageTags } from '@shared/domain/message'
import { parseMessageHtml } from '@main/gws/message-html'
import { runs } from '@support/runs'

const p = (...children: MessageNode[]): MessageNode => ({ tag: 'p', children })

/** All elements of a message, at any depth. */
function tagsIn(nodes: readonly MessageNode[]): string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tagsIn(node.children)]))
}
function depthOf(nodes: readonly MessageNode[]): number {
  return Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + depthOf(node.children))))
}

describe('the HTML of a message', () => {
  it.each<[string, string, readonly MessageNode[]]>([
    ['paragraphs that nobody ends', '<p>One<p>Two', [p('One'), p('Two')]],
    [
      'bold and italic by either name',
      '<b>a</b><em>b</em>',
      [
        { tag: 'strong', children: ['a'] },
        { tag: 'em', children: ['b'] },
      ],
    ],
    [
      'items that nobody ends',
      '<ul><li>a<li>b</ul>c',
      [
        {
          tag: 'ul',
          children: [
            { tag: 'li', children: ['a'] },
            { tag: 'li', children: ['b'] },
          ],
        },
        'c',
      ],
    ],
    ['line breaks', 'a<br/>b', ['a', { tag: 'br', children: [] }, 'b']],
    [
      'characters by name and by number',
      '&lt;b&gt; &eacute;&#233;&#xE9; &nope; &amp;lt;',
      ['<b> ééé &nope; &lt;'],
    ],
    [
      'a link, with its address behind it',
      '<a href="https://shop.example/x">here</a>',
      ['here', ' (https://shop.example/x)'],
    ],
    [
      'a link that says its address, once',
      '<a href="https://shop.example">https://shop.example</a>',
      ['https://shop.example'],
    ],
    ['a picture, as its description', '<img src="https://spy.example/p.gif" alt="Our logo">', ['Our logo']],
    ['a sign that begins no tag', '1 < 2 and <3', ['1 ', '<', ' 2 and ', '<', '3']],
    ['a tag whose quote never ends', '<p title="x>Hello', [p('Hello')]],
    ['comments of an office program', '<!--[if mso]><p>x</p><![endif]-->y', ['y']],
    [
      'white space as a page shows it',
      '<pre>a\n  b</pre> c\n\n d',
      [{ tag: 'pre', children: ['a\n  b'] }, ' c d'],
    ],
  ])('is read with %s', (_name, html, nodes) => {
    expect(parseMessageHtml(html)).toEqual(nodes)
  })

  it.each([
    '<script>alert(1)</script>',
    '<style>p{background:url(https://spy.example)}</style>',
    '<iframe src="https://spy.example"><p>x</p></iframe>',
    '<svg onload="alert(1)"></svg>',
    '<a href="javascript:alert(1)"></a>',
    '<img src=x onerror=alert(1)>',
    '<form action="https://spy.example"><input></form>',
  ])('keeps nothing of %s', (html) => {
    expect(parseMessageHtml(html)).toEqual([])
  })

  it('holds a table together', () => {
    const html = '<table><tbody><tr><td>a<td>b<tr><th>c</table>'
    expect(parseMessageHtml(html)).toEqual([
      {
        tag: 'table',
        children: [
          {
            tag: 'tr',
            children: [
              { tag: 'td', children: ['a'] },
              { tag: 'td', children: ['b'] },
            ],
          },
          { tag: 'tr', children: [{ tag: 'th', children: ['c'] }] },
        ],
      },
    ])
  })

  it('is bounded in depth and in pieces', () => {
    expect(depthOf(parseMessageHtml('<div>'.repeat(5_000)))).toBeLessThanOrEqual(40)
    expect(tagsIn(parseMessageHtml('<br>'.repeat(90_000))).length).toBeLessThanOrEqual(20_000)
  })

  it('takes any text without throwing, and makes only known elements of it', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<',
        '>',
        '"',
        "'",
        '<a href="',
        '<script>',
        '</',
        '<!--',
        '-->',
        '&#',
        '<td>',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const known: readonly string[] = messageTags
        expect(tagsIn(parseMessageHtml(pieces.join(''))).every((tag) => known.includes(tag))).toBe(true)
      }),
      runs(1_000),
    )
  })
})
