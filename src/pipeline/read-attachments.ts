import type { Article, Attachment, AttachmentLink } from '../domain/article.ts'
import type { Failure } from '../domain/source.ts'
import type { ArticlePart } from '../reader/reader.ts'

/** PDFs that are read of one article; each is as large as a page may be at most. */
const MOST_READ = 3

/**
 * The article with the text of the first three PDFs that its page hands out, each below a line with its name. All its
 * files stand in `attachments`; of those that were not read it is told why.
 */
export async function readAttachments(
  article: Article,
  links: readonly AttachmentLink[],
  read: (url: string) => Promise<ArticlePart | Failure>,
): Promise<Article> {
  const texts: string[] = []
  const attachments: Attachment[] = []
  const cuts = new Set(article.cuts)
  let tried = 0
  for (const { name, url, format } of links) {
    const isDue = format === 'pdf' && tried < MOST_READ
    if (isDue) tried += 1
    const part = isDue ? await read(url) : null
    const unread = reasonOf(part, format)
    attachments.push({ name, url, unread })
    if (part?.kind !== 'ok' || unread !== null) continue
    texts.push(headingOf(name, article), part.article.title, part.article.text)
    for (const cut of part.article.cuts) cuts.add(cut)
  }
  const text = [article.text, ...withoutRepeats(texts)].filter((one) => one !== '').join('\n')
  return { ...article, text, cuts: [...cuts], attachments }
}

function reasonOf(part: ArticlePart | Failure | null, format: AttachmentLink['format']): string | null {
  if (format !== 'pdf') return 'it is no PDF'
  if (part === null) return `only the first ${MOST_READ} are read`
  if (part.kind === 'failed') return part.message
  return part.format === 'pdf' ? null : 'its address leads to a web page'
}

function headingOf(name: string, { language }: Article): string {
  if (/^(?:附|attach|annex|appendix)/i.test(name)) return name
  return language === 'en' ? `Attachment: ${name}` : `附件：${name}`
}

/** A paper's title is often its name too. */
function withoutRepeats(texts: readonly string[]): string[] {
  return texts.filter((text, index) => index === 0 || !(texts[index - 1] ?? '').endsWith(text))
}
