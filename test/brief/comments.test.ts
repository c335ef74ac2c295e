import { describe, expect, test } from 'vitest'
import { findInstructions } from '../../src/brief/directives/find-instructions.ts'
import { createDocument } from '../../src/brief/document.ts'
import { articleOf } from './article-of.ts'

const found = (text: string): string[] =>
  findInstructions(createDocument(articleOf(`标题\n${text}`, 'zh-Hans'))).map(
    ({ directive }) => directive.evidence,
  )

describe('what a speaker says of things is no instruction', () => {
  test.each([
    '会议强调，稳住菜篮子是民生大事。',
    '市长钱立本指出，实施链长制，是一项长期工作，是一场硬仗，需要各界支持。',
    '市长钱立本强调，这再次阐明了上级反复讲的产业要升级的道理。',
    '市长钱立本说，我们还有很多短板要补。',
    '市长钱立本说，外面有一些声音认为，调整就意味着要收缩。',
    '市长钱立本指出，乡亲要致富，产业必先行。',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })

  test.each([
    '会议强调，稳住菜篮子是民生大事，各县区要当天落实。',
    '市长钱立本强调，推进并网不是选择题，必须按期完成。',
    '市长钱立本强调，抓落实关键是压实责任。',
    '市长钱立本强调，加快补齐短板，特别是污水管网。',
    '市长钱立本强调，有人认为可以歇一歇，这种念头必须打消。',
    '市长钱立本强调，还有3个项目要在月底前开工。',
    '市长钱立本强调，这次整治是要动真格的。',
  ])('but %s', (sentence) => {
    expect(found(sentence)).toEqual([sentence])
  })
})
