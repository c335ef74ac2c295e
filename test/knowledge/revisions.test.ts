import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../src/article/read-plain-text.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Article } from '../../src/domain/article.ts'
import { compareBriefs, correctionsIn } from '../../src/knowledge/compare-briefs.ts'
import { compareTexts } from '../../src/knowledge/compare-texts.ts'
import { fingerprint, titleKey } from '../../src/knowledge/fingerprint.ts'
import { isRepost } from '../../src/knowledge/is-repost.ts'

const TEXT = `11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，占地1200亩，规划建设泊位6个，预计年吞吐量3200万吨。
今年1至10月，临汀新区完成固定资产投资186.5亿元，同比增长15.2%。
新区党工委书记陶望川要求，各部门要确保港区项目2027年6月底前完成主体工程。`

const article = (over: Partial<Article> = {}): Article => ({
  ...{ url: 'http://www.zone.example/a/1.html', title: '临汀智慧港区项目开工', language: 'zh-Hans' },
  ...{ publishedAt: '2026-11-20T18:00:00+08:00', text: TEXT, sourceName: null, cuts: [] },
  ...over,
})
const edited = (from: string, to: string) => article({ text: TEXT.replace(from, to) })
const changesBetween = (one: Article, other: Article) =>
  compareBriefs(writeRulesBrief(one), writeRulesBrief(other)).map((change) => [
    change.kind,
    'before' in change ? change.before.text : '',
    'after' in change ? change.after.text : '',
  ])

describe('what an edit changes in the figures', () => {
  it.each<[string, Article, string[][]]>([
    ['a value', edited('43亿元', '47亿元'), [['changed', '43亿元', '47亿元']]],
    ['a unit written otherwise', edited('43亿元', '430000万元'), []],
    ['a rate', edited('15.2%', '12.5%'), [['changed', '15.2%', '12.5%']]],
    ['a figure that is taken out', edited('占地1200亩，', ''), [['removed', '1200亩', '']]],
    ['one that is new', edited('泊位6个，', '泊位6个、堆场9个，'), [['added', '', '9个']]],
    ['the words around it', edited('该项目总投资43亿元', '据介绍，港区项目计划总投资43亿元'), []],
    ['other sentences', edited('各部门要确保', '各部门、各镇街要紧密配合，确保'), []],
    [
      'two values at once',
      article({ text: TEXT.replace('43亿元', '47亿元').replace('1200亩', '1260亩') }),
      [
        ['changed', '43亿元', '47亿元'],
        ['changed', '1200亩', '1260亩'],
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(changesBetween(article(), after)).toEqual(expected)
  })

  it('in tables and in English too', () => {
    const english = (sum: string) =>
      article({
        language: 'en',
        title: 'Linting breaks ground on smart port',
        text: `Linting broke ground on its smart port on Friday. The project, with a total investment of ${sum} billion yuan, covers 80 hectares.`,
      })
    expect(changesBetween(english('4.3'), english('4.7'))).toEqual([
      ['changed', '4.3 billion yuan', '4.7 billion yuan'],
    ])
  })

  it('tells readers of key figures only, and of none that is new', () => {
    const changes = compareBriefs(
      writeRulesBrief(article()),
      writeRulesBrief(
        article({ text: TEXT.replace('43亿元', '47亿元').replace('泊位6个，', '泊位6个、堆场9个，') }),
      ),
    )
    expect(correctionsIn(changes)).toMatchObject([{ kind: 'changed', after: { text: '47亿元' } }])
  })
})

it('compares tables of any length in no time, by their key figures', () => {
  const [figure] = writeRulesBrief(article()).figures
  if (!figure) throw new Error('the sample has figures')
  const many = (first: number) =>
    Array.from({ length: 20_000 }, (_, index) => ({
      ...{ ...figure, value: index + 1e9, text: `${index}`, start: index, key: false },
      ...(index === 0 && { key: true, value: first }),
    }))
  expect(compareBriefs({ figures: many(43) }, { figures: many(47) })).toMatchObject([
    { kind: 'changed', before: { value: 43 }, after: { value: 47 } },
  ])
})

describe('whether a page says something else', () => {
  it.each<[string, Article, string]>([
    ['the same', article(), 'same'],
    [
      'other spaces and marks',
      article({ text: TEXT.replaceAll('，', ', ').replaceAll('\n', '\n　　') }),
      'same',
    ],
    ['a counter', article({ text: `${TEXT}\n浏览次数：1024` }), 'same'],
    ['an editor', article({ text: `${TEXT}\n责任编辑：王五` }), 'same'],
    ['a value', edited('43亿元', '4.3亿元'), 'edited'],
    ['a title', article({ title: '临汀智慧港区项目签约' }), 'edited'],
    ['a paragraph more', article({ text: `${TEXT}\n项目业主为临汀港务集团，计划工期36个月。` }), 'edited'],
    [
      'an error',
      article({ title: '提示', text: '您访问的页面不存在或者已被删除，请返回首页继续浏览其他内容。' }),
      'other',
    ],
  ])('%s', (_, after, outcome) => {
    expect(compareTexts(article(), after)).toBe(outcome)
  })
})

describe('the fingerprint of a text', () => {
  const same = fingerprint(article())

  it('is the same for a copy, however it is spaced, marked and written', () => {
    expect(same).not.toBeNull()
    const copy = TEXT.replaceAll('，', ',')
      .replaceAll('\n', '\n\n　　')
      .replace('项目正式开工', '項目正式開工')
    const url = 'http://zone.example/other/7.html'
    expect(fingerprint(article({ url, title: '临汀智慧港区项目正式开工', text: copy }))).toBe(same)
  })

  it.each<[string, Partial<Article>]>([
    ['one figure', { text: TEXT.replace('43亿元', '47亿元') }],
    ['a decimal point', { text: TEXT.replace('15.2%', '152%') }],
    ['the number of a notice', { title: '临汀智慧港区项目开工（第2号）' }],
    ['the site', { url: 'http://other.example/a/1.html' }],
  ])('differs with %s', (_, over) => {
    expect(fingerprint(article(over))).not.toBe(same)
  })

  it('tells nothing of texts that say nothing', () => {
    expect(fingerprint(article({ text: '详见附件。' }))).toBeNull()
    expect(fingerprint(article({ url: null }))).toBeNull()
  })

  it('is another for each annotated article, and for each as next month would tell it', () => {
    const options = { url: 'http://zone.example/', timezone: 'Asia/Shanghai', now: new Date('2026-11-20') }
    const texts = ['dev', 'more'].flatMap((name) =>
      readFileSync(join(import.meta.dirname, `../gold/${name}.jsonl`), 'utf8')
        .trim()
        .split('\n'),
    )
    const articles = texts.map((line) => readPlainText(JSON.parse(line).text, options))
    const next = articles
      .map((one) => ({ ...one, text: one.text.replace(/\d+/g, (number) => String(Number(number) + 1)) }))
      .filter(({ text }, index) => text !== articles[index]?.text)
    const marks = [...articles, ...next].map(fingerprint)
    expect(marks).not.toContain(null)
    expect(new Set(marks).size).toBe(articles.length + next.length)
  })
})

describe('a text that is posted again', () => {
  it.each<[string, string, boolean]>([
    ['word for word', TEXT, true],
    ['with a figure corrected', TEXT.replace('43亿元', '47亿元'), true],
    ['with a sentence more', TEXT.replace('同比增长', '同比实际增长'), true],
    ['of another day', TEXT.replace('11月20日', '11月21日'), false],
    [
      'with most figures of another week',
      TEXT.replace(/(?<=亿|占|泊|量|资|长)\d[\d.]*/g, (one) => `1${one}`),
      false,
    ],
    ['of other words', TEXT.slice(0, 40), false],
  ])('%s', (_, text, expected) => {
    expect(isRepost({ text: TEXT }, { text })).toBe(expected)
  })

  it('has the title of the first, or says that it corrects it', () => {
    const key = titleKey(article())
    expect(titleKey(article({ url: 'http://zone.example/b', title: '临汀智慧港区项目开工（更正）' }))).toBe(
      key,
    )
    expect(titleKey(article({ title: '临汀智慧港区项目二期开工' }))).not.toBe(key)
    expect(titleKey(article({ url: 'http://other.example/' }))).not.toBe(key)
    expect(titleKey(article({ title: '通知公告' }))).toBeNull()
  })
})
