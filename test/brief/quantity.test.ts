import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/brief/quantity/find-quantities.ts'

const read = (text: string): [string, number, string, string][] =>
  findQuantities(text).map(({ text, value, unit, bound }) => [text, value, unit, bound])

describe('findQuantities', () => {
  it('reads money, areas and other measures in their canonical units', () => {
    expect(read('总投资36.5亿元，占地420亩，建筑面积18万平方米')).toEqual([
      ['36.5亿元', 3_650_000_000, 'CNY', 'exact'],
      ['420亩', 280_000.014, 'm2', 'exact'],
      ['18万平方米', 180_000, 'm2', 'exact'],
    ])
    expect(read('外资2.4亿美元，装机60万千瓦，年发电9亿千瓦时，日供水15万吨，全长32公里')).toEqual([
      ['2.4亿美元', 240_000_000, 'USD', 'exact'],
      ['60万千瓦', 600_000_000, 'W', 'exact'],
      ['9亿千瓦时', 900_000_000_000, 'Wh', 'exact'],
      ['15万吨', 150_000, 't', 'exact'],
      ['32公里', 32_000, 'm', 'exact'],
    ])
  })

  it('reads trillions in front of what goes on behind them', () => {
    const values = (text: string): [string, number, string][] =>
      read(text).map(([words, value, unit]) => [words, value, unit])
    expect(
      values('总额一兆一千三百五十五点五二亿元，达一兆九百亿元，预算三兆元，另十二兆零三百亿元'),
    ).toEqual([
      ['一兆一千三百五十五点五二亿元', 1_135_552_000_000, 'CNY'],
      ['一兆九百亿元', 1_090_000_000_000, 'CNY'],
      ['三兆元', 3_000_000_000_000, 'CNY'],
      ['十二兆零三百亿元', 12_030_000_000_000, 'CNY'],
    ])
    expect(values('营收1兆零900亿元，装机三兆瓦')).toEqual([
      ['1兆零900亿元', 1_090_000_000_000, 'CNY'],
      ['三兆瓦', 3_000_000, 'W'],
    ])
  })

  it('reads Chinese numerals, full-width digits, thousands separators and tenths', () => {
    expect(read('贷款三亿六千万元')).toEqual([['三亿六千万元', 360_000_000, 'CNY', 'exact']])
    expect(read('增长百分之八点五')).toEqual([['百分之八点五', 8.5, '%', 'exact']])
    expect(read('１２．５亿元')).toEqual([['１２．５亿元', 1_250_000_000, 'CNY', 'exact']])
    expect(read('12,600人')).toEqual([['12,600人', 12_600, '人', 'exact']])
    expect(read('占比超七成')).toEqual([['七成', 70, '%', 'over']])
    expect(read('一百二十家企业')).toEqual([['一百二十家', 120, '家', 'exact']])
  })

  it('reads 亿 and 万 in one number, and a score as none', () => {
    expect(read('貸款4億6790萬元')).toEqual([['4億6790萬元', 467_900_000, 'CNY', 'exact']])
    expect(read('人口1亿2000多万人')).toEqual([['1亿2000多万人', 120_000_000, '人', 'over']])
    expect(read('两队4对1')).toEqual([])
  })

  it('reads numbers in several parts, and with a space or a full-width comma in them', () => {
    const amounts = (text: string) => read(text).map(([, value, unit]) => [value, unit])
    expect(amounts('累計投資3兆1,250億元，創造12萬6,340個就業機會')).toEqual([
      [3_125_000_000_000, 'CNY'],
      [126_340, '个'],
    ])
    expect(amounts('常住人口4万8千人')).toEqual([[48_000, '人']])
    expect(read('完成营业额３，６００万美元')).toEqual([['３，６００万美元', 36_000_000, 'USD', 'exact']])
    expect(amounts('用电量 2.16 亿千瓦时，GDP318.4亿元')).toEqual([
      [216_000_000_000, 'Wh'],
      [31_840_000_000, 'CNY'],
    ])
    expect(amounts('工期缩短一个半月，比合同早2年半')).toEqual([
      [1.5, 'month'],
      [2.5, 'year'],
    ])
  })

  it('reads 亿 and 万 alone as amounts only behind a bound', () => {
    expect(read('年利税过亿元，惠及近万户')).toEqual([
      ['亿元', 100_000_000, 'CNY', 'over'],
      ['万户', 10_000, '户', 'about'],
    ])
    expect(read('建设千万千瓦级基地、千亿级集群')).toEqual([])
  })

  it('reads units that the words around leave unsaid', () => {
    expect(read('总投资3.5亿，占地200亩').map(([text, value, unit]) => [text, value, unit])[0]).toEqual([
      '3.5亿',
      350_000_000,
      'CNY',
    ])
    expect(read('岛上2.3万居民')).toEqual([['2.3万', 23_000, '人', 'exact']])
    expect(read('新台币18亿元、港币6000万元').map(([, , unit]) => unit)).toEqual(['TWD', 'HKD'])
    expect(read('播放量3.5亿')).toEqual([])
    expect(read('产值9个亿').map(([, value, unit]) => [value, unit])).toEqual([[900_000_000, 'CNY']])
    expect(read('118个亿元以上项目')[0]).toEqual(['118个', 118, '个', 'exact'])
  })

  it('reads lists that give their unit once', () => {
    expect(read('分别接待23万、18.9万、15.2万人次').map(([, value, unit]) => [value, unit])).toEqual([
      [230_000, '人次'],
      [189_000, '人次'],
      [152_000, '人次'],
    ])
    expect(read('提升2.1、3.4和1.6个百分点').map(([, value]) => value)).toEqual([2.1, 3.4, 1.6])
    expect(read('2、3号楼')).toEqual([])
  })

  it('reads tenths behind 成, and measure words of trips', () => {
    expect(read('完成八成二，占一成半').map(([text, value]) => [text, value])).toEqual([
      ['八成二', 82],
      ['一成半', 15],
    ])
    expect(read('车流量112万辆次，检查735家次').map(([, , unit]) => unit)).toEqual(['辆次', '家次'])
  })

  it('takes the bound from the words before, inside and after', () => {
    const bounds = (text: string) => findQuantities(text).map(({ bound }) => bound)
    expect(bounds('约5亿元')).toEqual(['about'])
    expect(bounds('5亿元左右')).toEqual(['about'])
    expect(bounds('突破5亿元')).toEqual(['over'])
    expect(bounds('300多名')).toEqual(['over'])
    expect(bounds('不少于12个')).toEqual(['at_least'])
    expect(bounds('60%以上')).toEqual(['at_least'])
    expect(bounds('不超过200万元')).toEqual(['at_most'])
    expect(bounds('5公里多')).toEqual(['over'])
    expect(bounds('3栋多层厂房、2座多功能厅、8个多元化产业')).toEqual(['exact', 'exact', 'exact'])
    expect(bounds('30日内、18个月内建成')).toEqual(['at_most'])
    expect(bounds('不足四成')).toEqual(['under'])
    expect(bounds('受资金制约5个')).toEqual(['exact'])
    expect(bounds('补助不超过设备投资的20%')).toEqual(['at_most'])
  })

  it('gives both ends of a range, and shares a unit', () => {
    expect(read('1-1.2万元')).toEqual([
      ['1', 10_000, 'CNY', 'at_least'],
      ['1.2万元', 12_000, 'CNY', 'at_most'],
    ])
    expect(read('62亿元—68亿元').map(([text]) => text)).toEqual(['62亿元', '68亿元'])
    expect(read('从5万吨提高到8万吨').map(([, , , bound]) => bound)).toEqual(['exact', 'exact'])
  })

  it('tells measure words from words that only begin like them', () => {
    expect(read('8个百分点')).toEqual([['8个百分点', 8, 'pp', 'exact']])
    expect(read('历时4个多月')).toEqual([['4个多月', 4, 'month', 'over']])
    expect(read('500千伏变电站')).toEqual([['500千伏', 500, '千伏', 'exact']])
    expect(read('260台（套）设备')).toEqual([['260台（套）', 260, '台', 'exact']])
    expect(read('限速80公里/小时')).toEqual([['80公里/小时', 80, '公里/小时', 'exact']])
  })

  it.each([
    '2024年3月15日',
    '1—7月',
    '第3次会议',
    'G60科创走廊',
    '2022.07.05',
    '电话0836-5512788',
    '云政办〔2015〕73号',
    '十四五规划',
    '一个平台',
    '前三名',
    '六个百分百',
    '四套班子',
    '7×24小时',
    '零部件',
    '三年行动方案',
    '二〇二二年',
    '前8个月',
  ])('finds nothing in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    [
      'Of the 60 plants approved, 22 have been built and another 11 are under way.',
      ['60 plants', '22', '11'],
    ],
    ['Among the newly approved schemes, 12 will start in May.', ['12']],
    ['Some 1,200 of the 3,000 planned homes are ready.', ['1,200', '3,000 planned homes']],
    ['The port handled 1.2 million TEUs, compared with 980,000 in 2023.', ['1.2 million TEUs', '980,000']],
    ['It aims to raise the number of tenants to 12,000.', ['12,000']],
    ['It added eight routes, bringing the total to 112.', ['eight routes', '112']],
    ['They rose from 46 to 30 percent.', ['46', '30 percent']],
    ['It has 63 local resident, full-time jobs.', ['63 local resident, full-time jobs']],
    ['There are 3 under construction projects.', ['3 under construction projects']],
    ['It kept $350 million and 20 million U.S. dollars.', ['$350 million', '20 million U.S. dollars']],
    ['It grew 36 million pounds of pears.', ['36 million pounds']],
  ])('%s', (text, amounts) => {
    expect(findQuantities(text).map((quantity) => quantity.text)).toEqual(amounts)
  })

  it.each([
    'Phase 2 includes jobs',
    'Route 387 and',
    'In 2024 firms said',
    'the top 10 of 168 zones',
    'a record of 15, officials said',
  ])('counts nothing in %s', (text) => {
    expect(
      findQuantities(text)
        .map(({ text }) => text)
        .filter((each) => /^(?:2|387|2024|10|15)/.test(each)),
    ).toEqual([])
  })

  it('weighs pounds of a thing and counts pounds of money', () => {
    expect(read('36 million pounds of pears').map(([, , unit]) => unit)).toEqual(['t'])
    expect(read('36 million pounds of investment').map(([, , unit]) => unit)).toEqual(['GBP'])
  })

  it('reads English money, measures and counted nouns', () => {
    expect(read('a $1.4 billion plant on a 640-acre site, more than 1,200 jobs')).toEqual([
      ['$1.4 billion', 1_400_000_000, 'USD', 'exact'],
      ['640-acre', 2_589_987.84, 'm2', 'exact'],
      ['1,200 jobs', 1200, 'job', 'over'],
    ])
    expect(read('26.4 billion yuan, up 9.3 percent')).toEqual([
      ['26.4 billion yuan', 26_400_000_000, 'CNY', 'exact'],
      ['9.3 percent', 9.3, '%', 'exact'],
    ])
    expect(
      read('between 350,000 and 400,000 people').map(([, value, unit, bound]) => [value, unit, bound]),
    ).toEqual([
      [350_000, 'person', 'at_least'],
      [400_000, 'person', 'at_most'],
    ])
    expect(read('from 900,000 containers to 1.5 million').map(([, value, unit]) => [value, unit])).toEqual([
      [900_000, 'container'],
      [1_500_000, 'container'],
    ])
  })

  it('reads Traditional script at its own offsets', () => {
    expect(read('總投資58億元，5,000個就業機會')).toEqual([
      ['58億元', 5_800_000_000, 'CNY', 'exact'],
      ['5,000個', 5000, '个', 'exact'],
    ])
  })
})

const piece = fc.constantFrom(
  ...'12亿元 约 3.5% 百分之 ，。；（）个 万 千 - — ~ 至 增长 2022年1-10月 \ud800 \u0000 $ billion 1,234 ... 一 十 半 多 余 以上 项目 percent of plan ０．５'.split(
    ' ',
  ),
)
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('findQuantities on any text', () => {
  it('stays inside the text, in order, without overlap, and finds the same again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = findQuantities(text)
        let last = 0
        for (const { start, end, text: words, value } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(words).toBe(text.slice(start, end))
          expect(Number.isFinite(value)).toBe(true)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(findQuantities(text)).toEqual(found)
      }),
    )
  })

  it('reads what was written, in every form of a number', () => {
    const units = fc.constantFrom(
      ['元', 'CNY', 1],
      ['吨', 't', 1],
      ['公里', 'm', 1000],
      ['个', '个', 1],
    ) as fc.Arbitrary<[string, string, number]>
    const scales = fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8]) as fc.Arbitrary<[string, number]>
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9999 }),
        scales,
        units,
        (n, [scale, factor], [name, unit, size]) => {
          const [found] = findQuantities(`完成${n / 10}${scale}${name}。`)
          expect(found).toMatchObject({ unit })
          expect((found?.value ?? 0) / ((n / 10) * factor * size)).toBeCloseTo(1, 12)
        },
      ),
    )
  })

  it('gives no number to digits beyond counting', () => {
    expect(findQuantities(`投资${'9'.repeat(400)}亿元`)).toEqual([])
  })
})

describe('what an amount goes without', () => {
  const said = (text: string) => findQuantities(text).map(({ text, value, unit }) => [text, value, unit])
  it.each<[string, [string, number, string][]]>([
    // people behind the noun, marks, days that pass
    [
      '受益人口42万，覆盖面达到八成。',
      [
        ['42万', 420000, '人'],
        ['八成', 80, '%'],
      ],
    ],
    ['示范区综合得分88.5分，列第3名。', [['88.5分', 88.5, '分']]],
    ['工地停工18日，其后全面复工。', [['18日', 18, 'day']]],
    ['会议定于停工后18日上午召开。', []],
    [
      '货运周转量52亿吨公里，客运周转量9亿人公里。',
      [
        ['52亿吨公里', 5.2e9, '吨公里'],
        ['9亿人公里', 9e8, '人公里'],
      ],
    ],
    [
      '架设铁塔231基，建有基地3处。',
      [
        ['231基', 231, '基'],
        ['3处', 3, '处'],
      ],
    ],
    [
      '樓面5萬平方呎，水深44公尺。',
      [
        ['5萬平方呎', 4645.15, 'm2'],
        ['44公尺', 44, 'm'],
      ],
    ],
    ['三元催化器', []],
    ['每月少交三四十元，多付四十元。', [['四十元', 40, 'CNY']]],
    // English
    ['Forty-six local companies joined.', [['Forty-six local companies', 46, 'company']]],
    [
      'Permits now take from 22 days to 12.',
      [
        ['22 days', 22, 'day'],
        ['12', 12, 'day'],
      ],
    ],
    ['It ran from 22 days to 2012.', [['22 days', 22, 'day']]],
    [
      'Farming made 11.2 billion yuan, industry 96.9 billion and services 106.5 billion.',
      [
        ['11.2 billion yuan', 1.12e10, 'CNY'],
        ['96.9 billion', 9.69e10, 'CNY'],
        ['106.5 billion', 1.065e11, 'CNY'],
      ],
    ],
    [
      'They grew by 7.2, 13.9 and 11.6 percent.',
      [
        ['7.2', 7.2, '%'],
        ['13.9', 13.9, '%'],
        ['11.6 percent', 11.6, '%'],
      ],
    ],
    ['In 2020, 5.5 percent was paid.', [['5.5 percent', 5.5, '%']]],
    ['It made 5 robotics kits.', [['5 robotics kits', 5, 'kit']]],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})
