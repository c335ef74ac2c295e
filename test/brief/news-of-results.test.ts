import { describe, expect, it } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'

const brief = (text: string) =>
  writeRulesBrief(articleOf(`进展\n${text}`, 'zh-Hans', '2026-10-12T00:00:00+08:00'))
const told = (text: string): string[] =>
  brief(text).figures.map(({ text: amount, metric, subject }) => `${amount} ${metric} ${subject}`)

describe('news of results', () => {
  it('tells the projects that have not begun from those that have', () => {
    expect(told('全县136个重点项目完成投资94亿元，但仍有12个项目未开工。')[2]).toMatch(/^12个 未开工项目/)
  })

  it('measures on a company what it discloses of its shareholders', () => {
    const text =
      '锦能科技10月10日晚披露三季报，前三季度实现营业收入186.4亿元；归属于上市公司股东的净利润18.7亿元。'
    for (const each of told(text)) expect(each).toMatch(/ 锦能科技$/)
  })

  it('takes the names of partners without the words that rank them', () => {
    const text = '东盟、欧盟、美国为前三大贸易伙伴，进出口分别为236.8亿元、198.4亿元和142.1亿元。'
    expect(told(text).map((each) => each.split(' ')[2])).toEqual(['东盟', '欧盟', '美国'])
  })

  it('measures fixed investment on the zone, not on the projects just counted', () => {
    const text = '前三季度，临江新区新开工项目108个。固定资产投资完成286.4亿元，同比增长9.7%。'
    expect(told(text)[1]).toBe('286.4亿元 固定资产投资 临江新区')
  })

  it('hears no promise in a meeting that was held', () => {
    expect(
      brief('9月26日，云岭县在深圳举行招商推介会，现场签约项目12个，协议总投资58.6亿元。').directives,
    ).toEqual([])
  })
})
