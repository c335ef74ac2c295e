import { wordClasses } from './word-classes.ts'

/** Whether the lines under a heading tell what was done, or what is to be. */
export type Section = 'review' | 'outlook' | 'none'

const classes = wordClasses<Section>(
  {
    review: '回顾|回眸|总结|完成情况|进展情况|运行情况|成效|成绩|取得|过去',
    outlook: '安排|打算|展望|思路|目标|任务|计划|下一步|下步|部署|怎么干|举措|要求',
  },
  (name) => name as Section,
)

/** （一）, 1.: goes on under the heading above it. */
export const SUB_HEADING = /^(?:[（(]|\d)/

/** The section that a heading opens; one below another, or a name of a part, goes on in that. */
export function sectionAfter(heading: string, before: Section): Section {
  const [section] = classes(heading)
  return section ?? (SUB_HEADING.test(heading) ? before : 'none')
}

/** A short line that does not end as a sentence does. */
export function isHeadingLine(normal: string): boolean {
  return normal.length <= LONGEST_HEADING && !/[。！；，.!;,]$/.test(normal)
}

const LONGEST_HEADING = 24
