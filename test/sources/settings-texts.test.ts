import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSelectors, selectorsText } from '../../src/sources/selectors-text.ts'
import { parseTags, tagsText } from '../../src/sources/tags-text.ts'

describe('tags', () => {
  it.each([
    ['安徽 合肥 / 新能源', ['安徽', '合肥'], ['新能源']],
    ['安徽、合肥／新能源，汽车', ['安徽', '合肥'], ['新能源', '汽车']],
    ['#安徽 安徽', ['安徽'], []],
    ['/ 半导体', [], ['半导体']],
    [' - ', [], []],
  ])('are read from %s', (text, regions, industries) => {
    expect(parseTags(text)).toEqual({ regions, industries })
  })

  it.each([
    '',
    '  ',
    '/',
    '安徽/新能源/汽车',
    '…',
    'x'.repeat(25),
    Array.from({ length: 13 }, (_, n) => n).join(' '),
  ])('are not %s', (text) => {
    expect(parseTags(text)).toBeNull()
  })

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags = parseTags(text)
        if (tags !== null) expect(parseTags(tagsText(tags))).toEqual(tags)
      }),
    )
  })
})

describe('selectors', () => {
  const none = { link: null, title: null, date: null, body: null }

  it('are read with their blanks, quoted or not, over lines', () => {
    const text = 'link=ul.news > li a[title=x]\n title="h3, h4" date=\'\' body=-'
    expect(parseSelectors(text, { ...none, date: 'em', body: 'p' })).toEqual({
      ...none,
      link: 'ul.news > li a[title=x]',
      title: 'h3, h4',
    })
  })

  it('stay as they were where nothing is said of them', () => {
    expect(parseSelectors('date=span', { ...none, link: 'a' })).toEqual({ ...none, link: 'a', date: 'span' })
  })

  it.each(['', 'ul li a', 'a link=b', 'href=a', `link=${'a'.repeat(301)}`])('are not %s', (text) => {
    expect(parseSelectors(text, none)).toBeNull()
  })

  it('are read as they are written', () => {
    const given = { link: 'ul.news > li a[title=x]', title: null, date: 'span, em', body: '#zoom "x"' }
    expect(parseSelectors(selectorsText(given), none)).toEqual(given)
  })
})
