import { describe, expect, it } from 'vitest'
import { stripGlosses } from '../../src/script/strip-glosses.ts'

describe('stripGlosses', () => {
  it.each([
    ['產(chǎn)業(yè)園已發(fā)布', '產業園已發布'],
    ['经（jīng）开区', '经开区'],
    ['女(nǚ)工 略(lüè)有增長(zhǎng)', '女工 略有增長'],
    ['高新區(qū)(qū)的廠房', '高新區的廠房'],
    ['重慶(chóng qìng)高新區', '重慶高新區'],
    ['ɡ 的写法:工(ɡōnɡ)业', 'ɡ 的写法:工业'],
    ['產(chǎn)業(yè)現(xiàn)在由他們(men)看著(zhe)', '產業現在由他們看著'],
  ])('removes the glosses of %s', (glossed, plain) => {
    expect(stripGlosses(glossed)).toBe(plain)
  })

  it.each([
    '生产总值(GDP)增长',
    '比亚迪公司(ABC)',
    '重量(kg)和长度(km)',
    '指标(an)一项',
    '产量(he)不详',
    '咖啡(café)馆',
    '总投资（亿元）',
    '方法(a)与方法(e)',
    'word(chǎn)',
  ])('keeps the brackets of %s', (text) => {
    expect(stripGlosses(text)).toBe(text)
  })

  it('keeps other brackets in a text that is glossed throughout', () => {
    expect(stripGlosses('產(chǎn)業(yè)經(jīng)濟(jì)生產總值(GDP)和產量(kg),方法(a)')).toBe(
      '產業經濟生產總值(GDP)和產量(kg),方法(a)',
    )
  })
})
