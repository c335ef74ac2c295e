import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { advanceTime, enterParagraph, newTime } from '../../src/brief/figures/time-state.ts'
import { type FigureTopic, topicOf } from '../../src/brief/figures/topic-of.ts'
import type { FigureStatus } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'

/** The time that the last figure of a text stands in, and where that was named. */
function topicIn(text: string, { title = '题目', status = 'actual' as FigureStatus } = {}) {
  const document = createDocument(articleOf(`${title}\n${text}`, 'zh-Hans', '2024-11-08T00:00:00+08:00'))
  const time = newTime(document)
  let last: FigureTopic | null = null
  for (const read of readSentences(document, [])) {
    enterParagraph(read.sentence.paragraph, time)
    for (const mention of read.mentions) last = topicOf(mention, read, time, status)
    advanceTime(read, time)
  }
  return last && [last.period, last.place]
}

describe('the time that a figure stands in', () => {
  it.each([
    ['1-10月，完成投资83亿元。', ['2024-01/2024-10', 'sentence']],
    ['招商方面，上半年签约32个。', ['2024-H1', 'clause']],
    ['上半年，签约32个；开工15个。', ['2024-H1', 'lead']],
    ['上半年，签约32个。开工15个。', ['2024-H1', 'sentence before']],
    ['上半年，签约32个。开工15个。投产8个。', ['2024-H1', 'paragraph']],
    ['上半年，签约32个。\n开工15个。', ['2024-H1', 'paragraph before']],
    ['上半年，签约32个。\n◆ 开工15个。', ['2024-H1', 'point']],
    ['上半年，签约32个；\n开工15个。', ['2024-H1', 'row']],
  ])('was named in %s', (text, topic) => {
    expect(topicIn(text)).toEqual(topic)
  })

  it('is that of the title where the text names none, and none where neither does', () => {
    expect(topicIn('签约32个。', { title: '北川新区前三季度招商成绩单' })).toEqual([
      '2024-01/2024-09',
      'title',
    ])
    expect(topicIn('签约32个。')).toBeNull()
  })

  it('ends with 目前', () => {
    expect(topicIn('上半年，签约32个。目前，已开工15个。')?.[0]).toBeNull()
  })

  it('is that of a heading until the next one', () => {
    expect(topicIn('【数说2023】\n完成投资412亿元')).toEqual(['2023', 'heading'])
    expect(topicIn('【数说2023】\n完成投资412亿元\n【人事】\n用工突破5万人')).toBeNull()
  })

  it('goes on after an aside on the last month, in the next paragraph', () => {
    const text = '1-10月，完成投资83亿元；10月当月完成9亿元。'
    expect(topicIn(`${text}\n工业项目完成31亿元。`)?.[0]).toBe('2024-01/2024-10')
    expect(topicIn(`${text}工业项目完成4亿元。`)?.[0]).toBe('2024-10')
  })

  it('is not the year of a plan for what was done, and is it for what is to be', () => {
    const text = '上半年，签约32个。轴承项目进度较快，当年计划投资3亿元，完成2亿元。'
    expect(topicIn(text)?.[0]).toBe('2024-H1')
    expect(topicIn(text, { status: 'target' })?.[0]).toBe('2024')
  })

  it('is what is due for targets alone', () => {
    const text = '上半年，签约32个。力争到2027年，产值达到90亿元。\n企业达到40家。'
    expect(topicIn(text, { status: 'target' })?.[0]).toBe('2027')
    expect(topicIn(text)?.[0]).toBe('2024-H1')
  })
})
