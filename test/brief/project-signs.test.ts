import { describe, expect, test } from 'vitest'
import { namesOf } from './names-of.ts'

describe('by what is in brackets behind', () => {
  test.each([
    ['1.岚湫县文旅康养城（续建，总投资12.5亿元，责任单位：县文旅局）', ['岚湫县文旅康养城']],
    ['3.县人民医院整体搬迁（新建，总投资6.8亿元，责任单位：县卫健局）', ['县人民医院整体搬迁']],
    ['4.岚湫—方岭110千伏输变电线路（前期，责任单位：县能源局）', ['岚湫—方岭110千伏输变电线路']],
  ])('%s', (line, names) => {
    expect(namesOf(line)).toEqual(names)
  })

  test.each(['○ 丹湫县分会场：共签约6个。', '1.完善考核机制（牵头单位：县发改局）'])(
    'no project: %s',
    (line) => {
      expect(namesOf(line)).toEqual([])
    },
  )
})

describe('by what happens to the thing', () => {
  test.each([
    ['霜湫第二热源厂3号炉昨晚点火。', ['霜湫第二热源厂']],
    ['昨日，国科绿色制造所嘉湫中心正式揭牌。', ['国科绿色制造所嘉湫中心']],
    ['十二中沧湫湾校区迎来首批1600名新生。', ['十二中沧湫湾校区']],
    ['公司越湫工厂爬坡慢于预期。', ['公司越湫工厂']],
    ['哈湫冰雪大世界四季游乐馆，7月迎客。', ['哈湫冰雪大世界四季游乐馆']],
    ['明湫清州M15X厂提前两个月通电。', ['明湫清州M15X厂']],
    ['京湫方追加建设8.6代AMOLED线。', ['8.6代AMOLED线']],
    ['淮湫港二期4个泊位的堆场在元旦前交付。', ['淮湫港二期']],
    ['轨道M101线一期、华熙湫生物中央研究院都是今年的重头戏。', ['轨道M101线一期', '华熙湫生物中央研究院']],
    ['与会代表观摩了太湫山游客集散中心。', ['太湫山游客集散中心']],
    ['熊湫二厂传延后。', ['熊湫二厂']],
    ['位于大湫镇的华湫化工30万吨环氧丙烷装置一次开车成功。', ['华湫化工30万吨环氧丙烷装置']],
    ['镇里投入480万元建起万亩稻虾共作示范基地。', ['稻虾共作示范基地']],
    ['赫湫传感投资4.2亿元，建设传感器产线4条。', ['赫湫传感']],
    ['打通太湫路、丰登南路等断头路6条。', ['太湫路', '丰登南路']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each([
    '中国铁路西湫局集团公司表示，运输秩序正常。',
    '答：哪些项目最受关注？',
    '其中A区800套今年10月交付。',
    '现有的一期工厂年产能15万辆。',
    '同等规模下用工比传统码头减少六成。',
    '新开工项目开工率仅为31%。',
    '红灯项目背后多是责任不实。',
    '这根缆要运往粤东某海上风电场，合同额4.2亿元。',
    '多年平均调水量1.86亿立方米。',
    '总装置容量376兆瓦。',
    '沿线道路通畅，一路绿灯。',
    '皖湫水厂群提速。',
    '土木工程拓展署将在六月底前批出合约。',
  ])('no project: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('by what they are listed with', () => {
  test.each([
    ['天湫食品生猪屠宰、嘉湫环保生物航煤两项目取得环评批复。', ['天湫食品生猪屠宰', '嘉湫环保生物航煤']],
    ['临湫新城第二小学、中心公园和5G产业园本月全部交付。', ['临湫新城第二小学', '5G产业园']],
    [
      '百湫新材料高端铝箔基地、沃湫玛山姆云仓、中湫冷藏车等均为头部项目。',
      ['百湫新材料高端铝箔基地', '沃湫玛山姆云仓', '中湫冷藏车'],
    ],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })

  test.each([
    '5号线自西向东串起麓湖、大学城和客运站，线路全长31公里。',
    '推进新型工业化、信息化，均取得成效。',
  ])('not the places and trades beside: %s', (sentence) => {
    expect(namesOf(sentence).join()).not.toMatch(/串起|信息化|麓湖/)
  })
})

describe('in English', () => {
  test.each([
    ['Council approved the Heart Lake fire station and a new library card.', ['Heart Lake fire station']],
    ['Hanwol shelved its planned second plant in Arizona.', ['plant in Arizona']],
    ['Samhwa said its Taylor fab will open in 2027.', ['Taylor fab']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence, 'en')).toEqual(names)
  })
})
