import { expect, it } from 'vitest'
import { findElement } from '../../src/html/find-elements.ts'
import { parseHtml } from '../../src/html/parse-html.ts'
import { textOf } from '../../src/html/text-of.ts'

it.each([
  ['<p>one</p><p>two<br>three</p>', 'one two three'],
  ['<b>Zone</b>\n <i>A</i>&nbsp;B', 'Zone A B'],
  ['开<b>工</b>', '开工'],
  ['<script>no</script><style>no</style><svg><text>no</text></svg><p>yes', 'yes'],
  ['', ''],
])('%s reads as %s', (html, text) => {
  expect(textOf(parseHtml(html).document)).toBe(text)
})

it('reads an element that is hidden elsewhere when asked for it', () => {
  const title = findElement(parseHtml('<title> A \n B </title>').document, ({ name }) => name === 'title')
  expect(title && textOf(title)).toBe('A B')
})
