import type { Article } from '../domain/article.ts'
import { likeness } from '../script/likeness.ts'
import { lettersOf } from './fingerprint.ts'

/** Whether a page still says what it said: `other` is another text altogether, such as a notice of an error. */
export type TextOutcome = 'same' | 'edited' | 'other'

/** Lines that count readers and name editors change by themselves. */
const FURNITURE =
  /^.{0,12}(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問|点赞|分享|打印|关闭|責任編輯|责任编辑|责编|编辑|更新时间|更新時間|来源|來源|字号|views?\b|shares?\b|updated)|^\d+$/i
/** A furniture line is no longer than this. */
const LONGEST_FURNITURE = 60
/** Parts of one article, however edited, are so much alike. */
const LEAST_ALIKE = 0.3

/** Compares what a page said with what it says, by letters and digits; spaces, marks and furniture do not count. */
export function compareTexts(before: Article, after: Article): TextOutcome {
  const was = substanceOf(before)
  const is = substanceOf(after)
  if (was === is) return 'same'
  return likeness(before.text, after.text) >= LEAST_ALIKE ? 'edited' : 'other'
}

function substanceOf({ title, text }: Article): string {
  const lines = text.split('\n').filter((line) => line.length > LONGEST_FURNITURE || !FURNITURE.test(line))
  return lettersOf([title, ...lines].join('\n'))
}
