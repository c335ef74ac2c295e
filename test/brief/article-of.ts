import type { Article } from '../../src/domain/article.ts'
import type { Language } from '../../src/domain/brief.ts'

/** An article written for a test: the first line is its title. */
export function articleOf(
  text: string,
  language: Language = 'zh-Hans',
  publishedAt: string | null = '2024-06-12T00:00:00+08:00',
): Article {
  const [title = '', ...lines] = text.split('\n')
  return { url: null, title, publishedAt, language, text: lines.join('\n'), sourceName: null, cuts: [] }
}
