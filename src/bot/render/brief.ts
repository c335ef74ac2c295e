import type { Brief } from '../../domain/brief.ts'
import type { Words } from '../locales.ts'
import { digestBody } from './digest.ts'
import { telegramPage } from './digest-page.ts'
import { splitMessages } from './split-messages.ts'

/** One article's brief, with all its key figures, key directives and key projects, laid out as in a briefing. */
export function renderBrief(brief: Brief, words: Words): string[] {
  const sourceTitle = brief.url === null ? '' : new URL(brief.url).host
  const cite = { articleId: 0, title: brief.title, url: brief.url, sourceTitle }
  const figures = brief.figures.filter(({ key }) => key).map((figure) => ({ figure, cite, versions: [] }))
  const directives = brief.directives.filter(({ key }) => key).map((directive) => ({ directive, cite }))
  const projects = brief.projects
    .filter(({ key }) => key)
    .map((mention) => ({
      mention,
      figures: brief.figures.filter(({ project, key }) => key && project === mention.name),
      changes: [],
      cite,
    }))
  const headline = { text: brief.headline, cite }
  const stories = [{ headline: brief.headline, followsUp: null, figures, directives: [], cites: [cite] }]
  return splitMessages(
    digestBody({ headline, stories, directives, projects }, telegramPage(words, brief.publishedAt ?? '')),
  )
}
