import { describe, expect, it } from 'vitest'
import { dateAbove, parseByline, stripSignature } from '../../src/article/lines/byline.ts'

describe('parseByline', () => {
  it.each([
    ['发布时间：2021-07-16　来源：云岭经开区党政办　【打印】', '云岭经开区党政办', '2021-07-16'],
    ['2022-03-04 10:05:11 來源：梧棲日報 字號：大 中 小', '梧棲日報', '2022-03-04 10:05:11'],
    ['来源：苍梧日报记者：石磊', '苍梧日报', null],
    ['青禾发布 2024-05-22', '青禾发布', '2024-05-22'],
    ['2021年8月19日 《沅北日报》', '沅北日报', '2021年8月19日'],
    ['责任编辑：王五 审核：赵六', null, null],
    ['发布日期：２０１０－１２－２８', null, '２０１０－１２－２８'],
    ['Posted 14 March 2024 | By Jane Roe | 3 min read', null, '14 March 2024'],
    ['（2024年9月2日至8日）', null, '2024年9月8日'],
    ['2024年8月26日—9月1日', null, '2024年9月1日'],
    ['（2024年12月30日至1月5日）', null, '2025年1月5日'],
    ['（2024年12月30日至2025年1月5日）', null, '2025年1月5日'],
    ['Source: Qingshan Daily Updated: 2022-11-08', 'Qingshan Daily', '2022-11-08'],
  ])('%s', (line, source, date) => {
    expect(parseByline(line, false)).toMatchObject({ source, date })
  })

  it.each([
    '2022年3月1日，产业园开工建设。',
    '（截至2022年9月30日）',
    '今天是2023年5月9日 星期二',
    '其中：',
    '项目资金来源：市级财政安排3亿元，区级配套2亿元。',
    'The zone opened on 14 March 2024 with 12 firms',
  ])('%s is none', (line) => {
    expect(parseByline(line, false)).toBeNull()
  })
})

describe('dateAbove', () => {
  it.each([
    ['港区观察　2024年1月15日　记者　沈思远　摄影　老赵', '2024年1月15日'],
    ['海屿省工业和信息化厅 | 政策解读 | 2024年9月5日 | 文字解读>>', '2024年9月5日'],
    ['PROJECTS RADAR | Week 23 | 6 June 2025', '6 June 2025'],
  ])('%s', (line, date) => {
    expect(dateAbove(line)).toBe(date)
  })

  it.each(['（截至2022年9月30日）', '2022年3月1日，产业园开工建设。', '2024年项目进展'])(
    '%s has none',
    (line) => {
      expect(dateAbove(line)).toBeNull()
    },
  )
})

describe('parseByline in Taiwan', () => {
  it.each([
    ['發布日期：113-09-24', '113-09-24'],
    ['更新時間：110/05/26 10:12', '110/05/26 10:12'],
    ['113年9月24日', '113年9月24日'],
  ])('dates %s', (line, date) => {
    expect(parseByline(line, true)?.date).toBe(date)
  })
})

describe('stripSignature', () => {
  it.each([
    ['确保9月底前全部开工。（记者 石磊 通讯员 江帆）', '确保9月底前全部开工。'],
    ['确保全部开工。责任编辑：王五 审核：赵六', '确保全部开工。'],
    ['全年交易额达到600万元。（完）', '全年交易额达到600万元。'],
    ['园区全景。（图/王五）', '园区全景。'],
  ])('of %s', (line, text) => {
    expect(stripSignature(line)).toBe(text)
  })

  it.each([
    '一期已竣工（完成投资5亿元）',
    '见通知（文号12）',
    '收入主要来源：旅游',
    '责任编辑：王五',
    '总投资12亿元（图1）',
  ])('keeps %s', (line) => {
    expect(stripSignature(line)).toBe(line)
  })
})
