import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderForTerminal } from '../../src/console/render-for-terminal.ts'
import { displayWidth } from '../../src/console/terminal/display-width.ts'

const plain = (html: string, width = 40) => renderForTerminal(html, { color: false, width })

describe('renderForTerminal', () => {
  it.each([
    ['one line', 'a <b>b</b> c', 'a b c'],
    [
      'a link as a note',
      'see <a href="http://zone.example/1">here</a>.',
      'see here¹.\n\n¹ http://zone.example/1',
    ],
    [
      'one note for an address twice',
      '<a href="http://zone.example/1">a</a> <a href="http://zone.example/2">b</a> <a href="http://zone.example/1">c</a>',
      'a¹ b² c¹\n\n¹ http://zone.example/1\n² http://zone.example/2',
    ],
    [
      'no note for a bare address',
      '<a href="http://zone.example/">http://zone.example</a>',
      'http://zone.example',
    ],
    ['quotes on lines of their own', 'a<blockquote>b\nc</blockquote>d', 'a\n│ b\n│ c\nd'],
    ['no extra line where there is one', 'a\n<blockquote>b</blockquote>\nd', 'a\n│ b\nd'],
    ['empty lines', 'a\n\nb', 'a\n\nb'],
    ['an empty line in a quote', '<blockquote>a\n\nb</blockquote>', '│ a\n│\n│ b'],
    ['listings indented', '<pre>x\n y</pre>', '  x\n   y'],
    ['entities decoded', '1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ])('shows %s', (_what, html, expected) => {
    expect(plain(html)).toBe(expected)
  })

  it.each([
    ['words at spaces', 'aaaa bbbb cccc dddd eeee ffff', 'aaaa bbbb cccc dddd\neeee ffff'],
    ['ideographs anywhere', '开发区管理委员会今天上午举行会议', '开发区管理委员会今天\n上午举行会议'],
    ['but not before closing marks', '开发区管理委员会今天，上午', '开发区管理委员会今\n天，上午'],
    ['nor after opening marks', '开发区管理委员会今《规划》', '开发区管理委员会今\n《规划》'],
    ['a word wider than the line', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrst\nuvwxyz'],
    ['items under their text', '• aaaa bbbb cccc dddd eeee', '• aaaa bbbb cccc\n  dddd eeee'],
    [
      'quotes with their bar',
      '<blockquote>aaaa bbbb cccc dddd eeee</blockquote>',
      '│ aaaa bbbb cccc\n│ dddd eeee',
    ],
  ])('wraps %s', (_what, html, expected) => {
    expect(plain(html, 20)).toBe(expected)
  })

  it('paints styles only when asked, and switches each off', () => {
    const html = '<b>a</b><i>b</i> <b><i>c</i></b>'
    expect(renderForTerminal(html, { color: true, width: 40 })).toBe(
      '\x1b[1ma\x1b[0m\x1b[3mb\x1b[0m \x1b[1m\x1b[3mc\x1b[0m',
    )
    expect(plain(html)).toBe('ab c')
  })

  it('lets no escape sequence of the text through', () => {
    const html = 'a\u009b31m&#27;[2J\u202eb <a href="http://zone.example/\u009b1m">c</a>'
    expect(plain(html)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  })

  it('never exceeds the width and loses nothing but spaces', () => {
    const words = fc.constantFrom(
      '开工',
      '，',
      '。',
      '《',
      'investment',
      '17.43',
      ' ',
      ' ',
      '😀',
      '👨‍👩‍👧',
      'e\u0301',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 20, max: 50 }),
        (parts, width) => {
          const text = parts.join('')
          fc.pre(text.trim() !== '')
          const shown = plain(text, width)
          for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
          expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['开工', 4],
    ['，。', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['👨‍👩‍👧', 2],
    ['❤️', 2],
    ['ｱＡ', 3],
    ['·…', 2],
    ['', 0],
  ])('counts %j as %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})
