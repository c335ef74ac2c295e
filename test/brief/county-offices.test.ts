import { describe, expect, it } from 'vitest'
import { findInstructions } from '../../src/brief/directives/find-instructions.ts'
import { createDocument } from '../../src/brief/document.ts'
import { articleOf } from './article-of.ts'

const told = (text: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): string[] =>
  findInstructions(createDocument(articleOf(text, language, '2026-02-12T00:00:00+08:00'))).map(
    ({ directive: { issuer, deadline, evidence } }) => `${issuer} ${deadline} ${evidence.slice(0, 8)}`,
  )

describe('an office of a Taiwanese county', () => {
  it.each([
    ['工商處將輔導30家中小企業數位轉型。', '工商處'],
    ['工商發展處將於下月辦理招商說明會，協助50家廠商進駐。', '工商發展處'],
    ['建設處將在年底前完成3座橋梁補強。', '建設處'],
  ])('says what it will do: %s', (text, issuer) => {
    expect(told(`縣府拚招商\n${text}`, 'zh-Hant').map((each) => each.split(' ')[0])).toEqual([issuer])
  })

  it.each(['好處將逐步顯現。', '此處將設12個車位。'])('is none where 處 is a place or a gain: %s', (text) => {
    expect(told(`縣府拚招商\n${text}`, 'zh-Hant')).toEqual([])
  })
})
