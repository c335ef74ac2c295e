import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterSet, holdsOne } from '../../src/script/character-set.ts'
import { isDigitAt, isLatinAt, isSpaceAt } from '../../src/script/characters.ts'
import { firstCharacters } from '../../src/script/first-characters.ts'
import { standsAt } from '../../src/script/unit-at.ts'
import { wordEnds, wordsEnding } from '../../src/script/word-ends.ts'
import { wordSearch } from '../../src/script/word-search.ts'
import { wordStarts } from '../../src/script/word-starts.ts'
import { wordTally } from '../../src/script/word-tally.ts'
import { wordsAt } from '../../src/script/words-at.ts'

const CHARACTERS = '要求力争不得低于高分三期已经批补贴助建成达产后有a1'
const text = fc.oneof(
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 }).map((chars) => chars.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

describe('a set of characters', () => {
  const isOne = characterSet('要，a\u3000')

  it('tells by place what it holds, and that nothing stands outside a text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 32 }), (words, at) => {
        expect(isOne(words, at)).toBe(
          at >= 0 && at < words.length && '要，a\u3000'.includes(words[at] as string),
        )
        expect(isDigitAt(words, at)).toBe(at >= 0 && /^[0-9]$/.test(words[at] ?? ''))
        expect(isLatinAt(words, at)).toBe(at >= 0 && /^[A-Za-z]$/.test(words[at] ?? ''))
        expect(isSpaceAt(words, at)).toBe(at >= 0 && /^\s$/.test(words[at] ?? ''))
      }),
    )
  })

  it('tells of a text whether it holds one', () => {
    expect(['', '西', '西要', 'a'].map((words) => holdsOne(isOne, words))).toEqual([false, false, true, true])
  })
})

describe('the places where words may begin', () => {
  it('hold every place where one of them does, and few others', () => {
    const words = ['要求', '力争', '批', '高分期', '补贴']
    const mayBegin = wordStarts(words)
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 30 }), (written, at) => {
        if (words.some((word) => written.startsWith(word, at))) expect(mayBegin(written, at)).toBe(true)
      }),
    )
    const written = '要力批准高争补贴'
    expect([...written].map((_, at) => mayBegin(written, at))).toEqual([
      ...[false, false, true, false, true, false, true, false],
    ])
  })
})

describe('the length of a word that is searched for', () => {
  it('is told at a place, as the search would find it there', () => {
    const search = wordSearch('要求|要|力争|不得(?=低于)|分[两三]期')
    fc.assert(
      fc.property(text, (words) => {
        for (let at = 0; at < words.length; at++) {
          const found = search.next(words, at)
          expect(search.lengthAt(words, at)).toBe(found?.index === at ? found.end - at : 0)
        }
      }),
    )
    expect(search.lengthAt('不得高于', 0)).toBe(0)
    expect(search.lengthAt('分三期', 0)).toBe(3)
  })
})

describe('a word', () => {
  it('stands at a place where the text goes on with it', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 32 }), (word, words, at) => {
        expect(standsAt(word, words + word, words.length)).toBe(true)
        if (at <= words.length) expect(standsAt(word, words, at)).toBe(words.startsWith(word, at))
      }),
    )
  })
})

describe('words at an end', () => {
  const words = ['要求', '求', '已经', '经', '分三期']
  const endOf = wordEnds(words, { 求: '要力' })

  it('are the longest that the text ends with there', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 32 }), (said, at) => {
        const end = Math.min(at, said.length)
        const before = said.slice(0, end)
        const ends = words.filter(
          (word) => before.endsWith(word) && !(word === '求' && /[要力]求$/.test(before)),
        )
        expect(endOf(said, end)).toBe(ends.sort((a, b) => b.length - a.length)[0] ?? '')
      }),
    )
  })

  it('do not count behind the characters that make other words of them', () => {
    expect(['力求', '追求', '求', '要求'].map((said) => endOf(said))).toEqual(['', '求', '求', '要求'])
  })
})

describe('words at a place', () => {
  it('are the longest that stands there', () => {
    const lengthAt = wordsAt(['要', '要求', '力争'])
    expect([...'要求力争要'].map((_, at) => lengthAt('要求力争要', at))).toEqual([2, 0, 2, 0, 1])
  })
})

describe('words before a place', () => {
  it('are all that end there, the longest first, and none that would begin before the text', () => {
    const wordsBefore = wordsEnding(['求', '要求', '力争', '不要求'])
    expect(wordsBefore('不要求', 3)).toEqual(['不要求', '要求', '求'])
    expect(wordsBefore('求', 1)).toEqual(['求'])
    expect(wordsBefore('力要', 2)).toEqual([])
    expect(wordsBefore('力争', 0)).toEqual([])
  })
})

describe('a search for words', () => {
  it.each([
    '要求|要|力争',
    '不得(?=低于|高)|(?<!必|得)要(?!求|[力三])|分[一三]期',
    '已(?!经批)|(?:建成|达产)[^，]{0,2}后|补[贴助]|[\\d]',
    '(?<![建得])成?达产|经?批|有(?!a)',
  ])('finds what the pattern %s finds', (alternatives) => {
    const { next, all } = wordSearch(alternatives)
    const pattern = new RegExp(alternatives, 'g')
    fc.assert(
      fc.property(text, (words) => {
        expect(all(words)).toEqual(words.match(pattern) ?? [])
        expect(next(words)?.index ?? -1).toBe(words.search(pattern))
      }),
      { numRuns: 400 },
    )
  })

  it.each(['.要', '\\w要', '(?:要)?', '[^要]', ''])('refuses %s, which may begin with anything', (source) => {
    expect(() => wordSearch(source)).toThrow()
  })
})

describe('a tally of words', () => {
  const lists = ['要求|要|力争', '求力|争低|低于高']

  it('counts what a pattern of each list finds', () => {
    const tally = wordTally(lists)
    fc.assert(
      fc.property(text, (words) => {
        expect(tally(words)).toEqual(lists.map((list) => words.match(new RegExp(list, 'g'))?.length ?? 0))
      }),
    )
    expect(tally('要求力争低于高')).toEqual([2, 2])
  })
})

describe('the first characters of a pattern', () => {
  const written = fc
    .array(fc.constantFrom(...'要求力争，按照根据一二期第去今年后1234（(a b\tc必'), { maxLength: 24 })
    .map((chars) => chars.join(''))

  it.each([
    /要求|力争/,
    /^，*(?:按照?|根据)[^，]{2,14}，/,
    /(?<!必)要(?!求)|(?<year>\d{4})年/y,
    /(?:第?[一二](?=期)|(?:去|今)?年)后?/,
    /[1-3（(]\s*[a-c]|\s二/,
    /(?:力{0,2}争|a{2,}1)|[.$，]+/,
  ])('hold all that %s finds', (pattern) => {
    const isFirst = characterSet(firstCharacters(pattern))
    const found = new RegExp(pattern.source, 'g')
    fc.assert(
      fc.property(written, (words) => {
        for (const { index } of words.matchAll(found)) expect(isFirst(words, index)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('are no others', () => {
    expect([...new Set(firstCharacters(/^(?:第?[一二]期|[3-5]年)/, /(?<!今)年底/))].join('')).toBe(
      '第一二345年',
    )
  })

  it.each([/.要/, /[^要]/, /(?:要)?/, /\w/, /要*/])('are not told of %s', (pattern) => {
    expect(() => firstCharacters(pattern)).toThrow()
  })
})
