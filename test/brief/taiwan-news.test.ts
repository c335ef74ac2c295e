import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/brief.ts'
import { directivesOf } from './directives-of.ts'
import { figuresOf } from './figures-of.ts'
import { projectsOf } from './names-of.ts'

const news = (text: string): string => `青湫園區公布業績\n${text}`
const figures = (text: string): readonly Figure[] => figuresOf(news(text), 'zh-Hant')
const first = (text: string): Figure | undefined => figures(text)[0]

describe('news from Taiwan', () => {
  it.each([
    ['縣府向水利署爭取2,800萬元經費補助，改善護岸。', '經費'],
    ['縣府挹注6,500萬元經費，整修五條道路。', '經費'],
    ['另就業人數達5.1萬人。', '就業人數'],
    ['第一期原核定312億元。', '原核定經費'],
    ['委員會通過擴建工程的撥款建議，涉款39.7億港元。', '撥款'],
    ['受淡季影響，致營業額微幅成長0.8%。', '營業額成長'],
    ['通訊產業營業額衰退4.2%。', '營業額衰退'],
    ['精密機械也受惠半導體而成長3.2%。', '精密機械成長'],
  ])('%s', (sentence, metric) => {
    expect(first(sentence)?.metric).toBe(metric)
  })

  it('tells the sum beside a count of cases as their budget', () => {
    expect(
      figures('市府提報捷運等4案約2483億元、台鐵立體化3案共605億元。').map(({ metric }) => metric),
    ).toEqual(['項目數', '經費', '台鐵立體化', '經費'])
  })

  it('prints its own words in the script of the article', () => {
    expect(first('園區將創造3000個就業機會。')?.metric).not.toMatch(/[带动业]/)
    expect(first('水防道路修繕2,300平方公尺。')?.metric).toBe('水防道路修繕面積')
  })

  it('reads a bound in front of the name of a currency', () => {
    expect(first('預估可帶來超過新台幣1200億元產值。')?.bound).toBe('over')
    expect(first('預估可帶來新台幣1200億元產值。')?.bound).toBe('exact')
  })

  it.each([
    '（中央社記者許文寧台北26日電）今年已啟動9處新園區。',
    '〔記者許文寧／青湫報導〕今年已啟動9處新園區。',
  ])('takes no byline for what is spoken of: %s', (sentence) => {
    expect(first(sentence)?.subject ?? '').not.toContain('許文')
  })

  it('ends what is measured on before the time inside it', () => {
    const read = figures('青湫園區上半年營業額320億元，成長8%。')
    expect(read[1]?.subject).toBe('青湫園區')
  })

  it('knows who charges somebody with a work', () => {
    const told = directivesOf(news('許縣長責請工程單位務必如期完工。'), 'zh-Hant')
    expect(told.map(({ issuer }) => issuer)).toEqual(['許縣長'])
  })

  it('leaves the byline out of an office', () => {
    const text = '(中央社記者許文寧台中2日電)青湫園區管理局長林宏達表示,年底前將完成二期招商。'
    const told = directivesOf(news(text), 'zh-Hant')
    expect(told[0]).toMatchObject({ issuer: '林宏達', role: '青湫園區管理局長' })
  })

  it.each([
    '許縣長責請工程單位趕工，預計10月完工。',
    '縣府關心工程進度。',
    '目前已啟動仁湫等4大科技園區，投資12億元。',
  ])('names no project: %s', (sentence) => {
    expect(projectsOf(news(sentence), 'zh-Hant').map(({ name }) => name)).toEqual([])
  })

  it('keeps a work whose kind is to improve', () => {
    const names = projectsOf(news('青湫鄉163線新段改善工程動工，經費1200萬元。'), 'zh-Hant').map(
      ({ name }) => name,
    )
    expect(names.some((name) => name.endsWith('改善工程'))).toBe(true)
  })

  it('counts the quarters and ends of years from 1912', () => {
    const told = figures('工期900日曆天，預計117年第1季完工。118年底前興建戶數要達1,500戶。')
    expect(told.map(({ text, period }) => [text, period])).toEqual([
      ['900日曆天', null],
      ['1,500戶', '2029'],
    ])
  })

  it('knows the day on which somebody did it, and the time that 期內 and 同期 go on with', () => {
    const periods = (text: string) => figures(text).map(({ period }) => period)
    expect(periods('2024年5月20日。審議委員會15日通過8件投資案。')).toEqual(['2024-05-15'])
    expect(periods('2024年5月20日。工期15日，租金12萬元。')).toEqual([null, null])
    expect(periods('今年首季旅客2024年1月至3月增至80萬人次。期內營運開支7.2億元。')[1]).toBe(
      '2024-01/2024-03',
    )
    expect(periods('2024年5月20日，集團公布截至3月底止六個月的業績。營業額16億元。')).toEqual([
      '2023-10/2024-03',
    ])
    expect(periods('2024年1月至3月，旅客80萬人次。同期，全區收入7.2億元。')[1]).toBe('2024-01/2024-03')
  })

  it('tells the parts of what the paragraph before counted or summed up', () => {
    const told = (text: string) =>
      figures(text).map(({ text: said, metric, subject }) => [said, metric, subject])
    expect(
      told('2024年6月5日，審議會通過7件投資案。\n依產業別區分，光電4件、精密機械3件。').slice(1),
    ).toEqual([
      ['4件', '件數', '光電'],
      ['3件', '件數', '精密機械'],
    ])
    expect(
      told('園區今年營業額900億元。\n局長指出，三大產業中，光電以500億元居冠；精密機械雖僅96億元。')[1],
    ).toEqual(['500億元', '營業額', '光電'])
    expect(first('標案以3億元決標。')?.metric).not.toMatch(/决/)
  })

  it('reads calls of ships, stays and boxes, and growth told by 年增', () => {
    const told = (text: string) => figures(text).map(({ text: said, metric }) => [said, metric])
    expect(told('全年停靠96航次。')).toEqual([['96航次', expect.any(String)]])
    expect(told('旅客平均逗留2.3日。')).toEqual([['2.3日', '旅客平均逗留']])
    expect(told('冷藏貨櫃18.3萬個標準箱。')).toEqual([['18.3萬個', '冷藏貨櫃']])
    expect(told('第一季營業額641億元，年增12.8%。')[1]).toEqual(['12.8%', '營業額年增'])
    expect(told('每日運量由9.4萬人次下修至7.1萬人次。').map(([, metric]) => metric)).not.toContain('下修')
  })
})
