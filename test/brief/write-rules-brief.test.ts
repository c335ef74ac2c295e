import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyBrief } from '../../src/brief/verify.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Article } from '../../src/domain/article.ts'
import { hasHan } from '../../src/script/characters.ts'
import { articleOf } from './article-of.ts'

const WORDS = [
  '区长石若海',
  '会议',
  '强调',
  '要求',
  '表示',
  '，',
  '。',
  '；',
  '、',
  '“',
  '”',
  '（',
  '）',
  '：',
  '\n',
  '要',
  '确保',
  '力争',
  '将',
  '6月底前',
  '今年',
  '2025年',
  '完成',
  '投资',
  '12.5亿元',
  '８０％',
  '三个',
  '等17个',
  '项目',
  '产业园',
  '二期',
  '和',
  '的',
  '临江新区',
  '星澜储能',
  '水库',
  '至',
  '铁路',
  '总投资',
  'The council',
  ' said ',
  'must ',
  'will build ',
  '$1.4 billion',
  ' plant',
  '. ',
  '\ud83d\ude00',
  '\ud83d',
  '\u0000',
  '\u0007',
  '專案',
  '億元',
  '〔2024〕5号',
  '关于',
  '通知',
  '各单位：',
  ' 12 ',
  ' constructor ',
  ' toString',
  '__proto__ ',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const anyArticle: fc.Arbitrary<Article> = fc.record({
  url: fc.constant(null),
  title: anyText,
  publishedAt: fc.constantFrom(null, '2024-06-12T08:00:00+08:00', 'yesterday'),
  language: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
  text: anyText,
  sourceName: fc.constant(null),
  cuts: fc.constant([]),
})

test('every claim stands in the article, verification drops nothing, and the same article gives the same brief', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const brief = writeRulesBrief(article)
      const { text } = article
      for (const { evidence, evidenceStart } of [...brief.figures, ...brief.directives])
        expect(text.slice(evidenceStart, evidenceStart + evidence.length)).toBe(evidence)
      for (const figure of brief.figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text)
      for (const { evidence, action, issuer } of brief.directives) {
        expect(evidence).toContain(action)
        if (issuer !== null) expect(`${article.title}\n${text}`).toContain(issuer)
      }
      for (const { name, aliases } of brief.projects)
        for (const each of [name, ...aliases]) expect(`${article.title}\n${text}`).toContain(each)
      expect(brief.headline.length).toBeLessThanOrEqual(article.language === 'en' ? 120 : 60)
      expect(verifyBrief(brief)).toEqual({ brief, dropped: { figures: 0, directives: 0 } })
      expect(writeRulesBrief(article)).toEqual(brief)
    }),
    { numRuns: 400 },
  )
})

test('an empty article gives an empty brief', () => {
  expect(writeRulesBrief(articleOf(''))).toMatchObject({
    schema: 1,
    headline: '',
    relevance: 0,
    figures: [],
    directives: [],
    projects: [],
    engine: 'rules',
    promptVersion: null,
  })
})

test.each<[string, string]>([
  ['no sentence end', '项目建设加快推进要求各部门'],
  ['digits', '1'],
  ['quotation marks', '“'],
  ['brackets', '（'],
  ['commas', '甲乙，'],
  ['lists', '星澜储能、'],
  ['heads', '项目'],
  ['speakers', '张三说，'],
  ['lone surrogates', '\ud800'],
])('a long run of %s is read', (_, unit) => {
  const text = `${unit.repeat(Math.ceil(300_000 / unit.length))}等17个项目`
  const brief = writeRulesBrief(articleOf(`题目\n${text}`))
  expect(brief.text).toBe(text)
  expect(verifyBrief(brief).dropped).toEqual({ figures: 0, directives: 0 })
})

test.each(['5.', '2025.', "a'", 'A&', 'will ', 'U.S. ', 'one '])(
  'a long run of %s is read in English',
  (unit) => {
    const text = `${unit.repeat(Math.ceil(300_000 / unit.length))}and 17 projects`
    const brief = writeRulesBrief(articleOf(`News\n${text}`, 'en'))
    expect(brief.text).toBe(text)
    expect(verifyBrief(brief).dropped).toEqual({ figures: 0, directives: 0 })
  },
)

/** Half of a pair of surrogates, which a page that cuts its text anywhere leaves. */
const HALVES = ['\ud83d', '\ude00', '\ude00\ud83d']

test.each<[string, 'zh-Hans' | 'en', string[]]>([
  [
    '1-8月，|园区完成|投资|83.2亿元|，同比|增长|9.4%|。区长石若海强调，|要确保8月底前|开工|6个|项目。',
    'zh-Hans',
    ['83.2亿元', '9.4%', '6个'],
  ],
  [
    'The |zone| drew investment of |$5 million| in 2025, up |8%|. The mayor said it must add |300 jobs| by May 2027.',
    'en',
    ['$5 million', '8%', '300 jobs'],
  ],
])('half a pair around words and figures does no harm: %s', (written, language, amounts) => {
  for (const half of HALVES) {
    const text = written.replaceAll('|', half)
    const brief = writeRulesBrief(articleOf(`News${half}\n${text}`, language))
    expect(brief.figures.map((figure) => figure.text)).toEqual(amounts)
    expect(brief.directives.length).toBeGreaterThan(0)
    for (const { evidence, evidenceStart } of [...brief.figures, ...brief.directives])
      expect(text.slice(evidenceStart, evidenceStart + evidence.length)).toBe(evidence)
    expect(verifyBrief(brief)).toEqual({ brief, dropped: { figures: 0, directives: 0 } })
  }
})

/** What every object answers to: a table that is an object would, for a word of the text. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']

test.each([
  '今年，X达5亿元，同比增长8%。',
  '今年实现X 5亿元，增长3%。',
  '按X5万元补贴，X项目3个，X占8%。',
  'The plant will X $5 million in 2025.',
  'Its X rose 5% to 12 million tonnes, with X of $3 a tonne.',
  'Officials plan to X 5 km of road and to X it for 12 days.',
])('reads words that name what every object has as any other: %s', (text) => {
  const language = hasHan(text) ? 'zh-Hans' : 'en'
  const read = (word: string) => writeRulesBrief(articleOf(`News\n${text.replaceAll('X', word)}`, language))
  for (const word of INHERITED) {
    const { figures } = read(word)
    expect(figures.map(({ metric }) => typeof metric)).toEqual(figures.map(() => 'string'))
    expect(figures.length).toBe(read('planwerk').figures.length)
  }
})
