import { describe, expect, it } from 'vitest'
import { wordAtEnd } from '../../src/brief/figures/word-at.ts'

describe('the word at an end', () => {
  it('is an English word', () => {
    expect(wordAtEnd('a total investment of')).toBe('of')
  })

  it('is two characters in Chinese', () => {
    expect(wordAtEnd('计划总投资')).toBe('投资')
  })

  it('is empty where there are no words', () => {
    expect(wordAtEnd('')).toBe('')
  })
})
