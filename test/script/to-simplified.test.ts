import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSimplified } from '../../src/script/to-simplified.ts'

describe('toSimplified', () => {
  it.each([
    ['開發區總投資達174.3億元,產業園於3月開工', '开发区总投资达174.3亿元,产业园于3月开工'],
    ['隨著項目推進,著名企業取得顯著成效', '随着项目推进,著名企业取得显著成效'],
    ['乾隆年間的運河,曬乾的河床', '乾隆年间的运河,晒干的河床'],
    ['衞生署説裏面', '卫生署说里面'],
    ['软件园 GDP 增长 5.6%', '软件园 GDP 增长 5.6%'],
    ['著名企业', '著名企业'],
    ['', ''],
  ])('%s', (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified)
  })

  it('keeps the length of any text, lone surrogates included', () => {
    const anyUnits = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(anyUnits, (text) => {
        const simplified = toSimplified(text)
        expect(simplified).toHaveLength(text.length)
        expect(toSimplified(simplified)).toBe(simplified)
      }),
    )
    expect(toSimplified('\ud842產\udfb7\ud842')).toBe('\ud842产\udfb7\ud842')
  })
})
