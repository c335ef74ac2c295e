import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const figures = (text: string) => figuresOf(`青山县项目建设情况\n${text}`, 'zh-Hans', '2024-09-12')
const metrics = (text: string): string[] => figures(text).map(({ metric }) => metric)

describe('what a measure word tells', () => {
  it.each([
    ['柳河高速采用双向六车道标准。', ['车道数']],
    ['新厂接入35千伏配网。', ['电压等级']],
    ['港区建有5万吨级泊位2个。', ['泊位等级', '泊位']],
    ['县长赵明一行12人到河西镇调研。', ['人数']],
    ['各乡镇负责人共80余人参会。', ['参会人数']],
    ['申报表一式4份报县发改局。', ['份数']],
    // near them
    ['园区吸纳3200人上班。', ['带动就业']],
    ['现场签下合同36份。', ['现场签下合同']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})

describe('what lies between', () => {
  it.each([
    ['工厂距县城15公里。', ['距离']],
    ['往北30公里，另一处工地也开工了。', ['距离']],
    ['12公里外的水库已经蓄水。', ['距离']],
    ['离年底只剩45天，各部门要加快进度。', ['剩余时间']],
    ['入汛前还有20天好天气。', ['剩余时间']],
    // a height over the water, an outer diameter and a distance that has a name of its own
    ['桥面距江面最高处达96米。', ['桥面距江面最高处长度']],
    ['平均站间距1.3公里。', ['间距']],
    ['大桥全长15公里。', ['大桥全长']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})

describe('what a list goes on with', () => {
  it('is another product of the same works', () => {
    expect(figures('项目年产奶酪2万吨、奶粉1.2万吨。').map(({ metric }) => metric)).toEqual([
      '年产能',
      '年产能',
    ])
    expect(metrics('基地年产减速器30万台、机械臂5万台。')).toEqual(['年产能', '年产能'])
    expect(metrics('项目年产奶酪2万吨、用电300万度。').at(-1)).not.toBe('年产能')
  })

  it('has the names of the clause before', () => {
    const shares = figures('码头由海川物流与港务集团共同出资，双方持股比例分别为70%和30%。')
    expect(shares.map(({ subject }) => subject)).toEqual(['海川物流', '港务集团'])
    const sums = figures('汽车、食品两大产业拉动明显，产值分别为120亿元、80亿元。')
    expect(sums.map(({ subject }) => subject)).toEqual(['汽车', '食品'])
  })
})

describe('common speech', () => {
  it.each([
    ['头一年我们只敢投600万元试水，今年想再投9000万元。', ['投资', '投资']],
    ['财政再难也要挤出8000万元建标准厂房。', ['投资']],
    ['去年高新技术企业60家，2020年我们才25家。', ['高新技术企业', '高新技术企业']],
    ['10亿元以上的有4个，5亿元以上的有6个。', ['总投资', '项目', '总投资', '项目']],
    ['片区以全市百分之二的土地贡献了18%的外贸。', ['土地占比', '外贸占比']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected)
  })
})
