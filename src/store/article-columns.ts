import type { Article } from '../domain/article.ts'

/** What a page says, as its row holds it. */
export function articleColumns(article: Article) {
  return {
    url: article.url,
    title: article.title,
    publishedAt: article.publishedAt,
    language: article.language,
    sourceName: article.sourceName,
    cuts: JSON.stringify(article.cuts),
    text: article.text,
    attachments: article.attachments ? JSON.stringify(article.attachments) : null,
  }
}
