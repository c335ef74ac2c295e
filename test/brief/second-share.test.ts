import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const shares = (text: string): string[] =>
  figuresOf(`运行情况\n${text}`, 'zh-Hans', '2026-10-12T00:00:00+08:00')
    .filter(({ unit }) => unit === '%')
    .map(({ text: amount, metric, subject }) => `${amount} ${metric} ${subject}`)

describe('two shares that one verb tells', () => {
  it.each<[string, string[]]>([
    [
      '民营企业占企业总数的96%和进出口总额的61.2%，成为外贸主力。',
      ['96% 民营企业占企业总数比重 民营企业', '61.2% 民营企业占进出口总额比重 民营企业'],
    ],
    [
      '该县茶园面积占全市的38%、全省的6%。',
      ['38% 茶园面积占全市比重 该县茶园', '6% 茶园面积占全省比重 该县茶园'],
    ],
    [
      '港口集装箱吞吐量占全省的43%，全国的5.2%。',
      ['43% 港口集装箱吞吐量占全省比重 港口', '5.2% 港口集装箱吞吐量占全国比重 港口'],
    ],
    [
      '园区以不到1%的土地，贡献了全市12%的工业产值和18%的税收。',
      ['1% 土地占比 园区', '12% 工业产值占比 园区', '18% 税收占比 园区'],
    ],
    [
      '开发区创造了全市31%的规上工业产值、26%的税收和42%的外贸进出口。',
      ['31% 规上工业产值占比 开发区', '26% 税收占比 开发区', '42% 外贸进出口占比 开发区'],
    ],
  ])('are told of the same, each of its own whole: %s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })

  it('leaves alone two parts of one whole', () => {
    expect(shares('两家龙头企业产值分别占园区总产值的35%和22%。').map((each) => each.split(' ')[1])).toEqual([
      '龙头企业产值占园区总产值比重',
      '龙头企业产值占园区总产值比重',
    ])
  })

  it('takes no share of what all have for progress', () => {
    const text = '明川市新能源车出口26万辆，占全国新能源车出口总量的15.4%和全省汽车出口的七成。'
    expect(shares(text)).toEqual([
      '15.4% 占全国新能源车出口总量比重 明川市新能源车',
      '七成 占全省汽车出口比重 明川市新能源车',
    ])
  })
})
