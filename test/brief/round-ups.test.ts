import { describe, expect, test } from 'vitest'
import { toldInNews } from './told-of.ts'

describe('a round-up tells place by place what each means to do', () => {
  test.each([
    ['贵州计划投入8.4亿元，建设乡镇充电站620座。', '贵州'],
    ['区里今年准备把配套企业由37家增加到50家。', '区里'],
    ['湖北则把目光投向存量，今年将实施技改项目2500个。', '湖北'],
    ['省会河川：2022年地区生产总值8260亿元，今年将新建地铁57公里。', '河川'],
    ['山区的绥江州拼的是水和电：今年再安排9亿元，新建水库2座。', '绥江州'],
  ])('%s', (text, place) => {
    expect(toldInNews(text).map(([issuer]) => issuer)).toEqual([place])
  })

  test.each([
    '甘肃一季度计划开工项目896个，截至25日已开工612个。',
    '四川首批集中开工1412个，三年后将形成40吉瓦时产能。',
  ])('%s tells how far it is', (text) => {
    expect(toldInNews(text)).toEqual([])
  })
})
