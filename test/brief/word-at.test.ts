import { describe, expect, it } from 'vitest'
import { wordAtEnd, wordAtStart } from '../../src/brief/figures/word-at.ts'

describe('the word at an end', () => {
  it('is an English word', () => {
    expect(wordAtEnd('a total investment of')).toBe('of')
    expect(wordAtStart('Will open')).toBe('will')
    expect(wordAtStart('jobs')).toBe('jobs')
  })

  it('is two characters in Chinese', () => {
    expect(wordAtEnd('计划总投资')).toBe('投资')
    expect(wordAtStart('以上的项目')).toBe('以上')
  })

  it('is empty where there are no words', () => {
    expect([wordAtEnd(''), wordAtStart('')]).toEqual(['', ''])
  })
})
