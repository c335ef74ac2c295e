import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findByName } from '../../src/html/find-elements.ts'
import type { HtmlElement, HtmlNode } from '../../src/html/node.ts'
import { parseHtml } from '../../src/html/parse-html.ts'
import { textOf } from '../../src/html/text-of.ts'

/** The tree in one line: `div(p(a "text") p)`. */
function outline(html: string): string {
  const describeNode = (node: HtmlNode): string => {
    if (node.kind === 'text') return JSON.stringify(node.text)
    const inner = node.children.map(describeNode).join(' ')
    return inner ? `${node.name}(${inner})` : node.name
  }
  return parseHtml(html).document.children.map(describeNode).join(' ')
}

function depthOf(root: HtmlElement): number {
  return Math.max(
    0,
    ...findByName(root, 'div').map((element) => {
      let depth = 0
      for (let node: HtmlElement | null = element; node; node = node.parent) depth++
      return depth
    }),
  )
}

describe('parseHtml', () => {
  it.each([
    ['<p>one<p>two', 'p("one") p("two")'],
    ['<p>one<div>two</div>', 'p("one") div("two")'],
    ['<p><b>one<p>two', 'p(b("one")) p("two")'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>d', 'ul(li("a") li("b" ul(li("c")))) "d"'],
    [
      '<table><tr><td>1<td>2<tr><td><table><tr><td>3</table></table>',
      'table(tr(td("1") td("2")) tr(td(table(tr(td("3"))))))',
    ],
    ['<td>x</div>y', 'td("xy")'],
    ['<div><b>one</div>two</b>', 'div(b("one")) "two"'],
    ['<div><span>one</p>two</span></div>', 'div(span("one" p "two"))'],
    ['a</br>b', '"a" br "b"'],
    ['<a href=1>one <a href=2>two</a>', 'a("one ") a("two")'],
    ['<head><title>T</title><div>body</div>', 'head(title("T")) div("body")'],
    ['<body>a</body></html><p>late', 'body("a" p("late"))'],
    ['<svg><title>logo</title><path d="M0"/></svg><p>x', 'svg p("x")'],
    ['<svg><g><p>x', 'svg p("x")'],
    ['A&amp;B &nbsp;&#20135;', '"A&B \u00a0产"'],
    ['<script>if (a<b) "</p>"</script>x', 'script("if (a<b) \\"</p>\\"") "x"'],
    ['<!-- no --><![CDATA[no]]><?no?>yes', '"yes"'],
    ['<DIV CLASS=A>x</Div>', 'div("x")'],
    ['1 < 2 <', '"1 < 2 <"'],
  ])('%s', (html, expected) => {
    expect(outline(html)).toBe(expected)
  })

  it('reads attributes safely', () => {
    const [link] = findByName(
      parseHtml('<a HREF="?a=1&amp;b=2" href=no data-x __proto__=evil>').document,
      'a',
    )
    expect({ ...link?.attributes }).toEqual({ href: '?a=1&b=2', 'data-x': '', ['__proto__']: 'evil' })
    expect(link?.attributes['constructor']).toBeUndefined()
  })

  it.each([300, 5_000, 50_000])('flattens %d nested blocks, keeps their text and says so', (count) => {
    const { document, cuts } = parseHtml(`${'<div>'.repeat(count)}core${'</div>'.repeat(count)}<p>after</p>`)
    expect(cuts).toEqual(['cut_deep'])
    expect(depthOf(document)).toBeLessThanOrEqual(257)
    expect(textOf(document)).toBe('core after')
    expect(document.children.map((node) => node.kind === 'element' && node.name)).toEqual(['div', 'p'])
  })

  it('stops at a bounded size and says so', () => {
    expect(parseHtml('<b>x'.repeat(200_000)).cuts).toEqual(['cut_long', 'cut_deep'])
    expect(parseHtml(`<p>${'x'.repeat(4_000_000)}</p>`).cuts).toEqual(['cut_long'])
    expect(parseHtml('<p>short</p>').cuts).toEqual([])
  })

  it('accepts any text', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td',
      '</table>',
      '<svg>',
      '<a href="',
      '<!--',
      '&#x',
      '<br/>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string({ unit: 'binary' }))), (pieces) => {
        const { document } = parseHtml(pieces.join(''))
        for (const element of findByName(document, 'p', 'td', 'a')) {
          expect(element.parent?.children).toContain(element)
        }
      }),
    )
  })
})
