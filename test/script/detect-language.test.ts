import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/script/detect-language.ts'

describe('detectLanguage', () => {
  it.each([
    ['开发区今年开工49个重大项目,总投资759亿元。', 'zh-Hans'],
    ['開發區今年開工49個重大項目,總投資759億元。', 'zh-Hant'],
    ['区里下半年在后台公布了干部名单', 'zh-Hans'],
    ['The development zone signed 49 projects worth 75.9 billion yuan.', 'en'],
    ['The zone (开发区) signed 49 projects worth 75.9 billion yuan this year.', 'en'],
    ['华为云 HarmonyOS NEXT 与 Qualcomm Snapdragon 8 Elite 平台在开发区发布', 'zh-Hans'],
    ['中国', 'zh-Hans'],
    ['', 'zh-Hans'],
    ['174.3%', 'zh-Hans'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
