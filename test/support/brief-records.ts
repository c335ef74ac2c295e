import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Brief, Figure, Language, ProjectMention } from '../../src/domain/brief.ts'
import type { BriefRecord, ProjectFigure } from '../../src/domain/stored.ts'
import { articleOf } from '../brief/article-of.ts'

/** A figure as a test needs it; its sentence is its metric and text unless told. */
export function figureOf(
  figure: Partial<Figure> & Pick<Figure, 'metric' | 'text' | 'value' | 'unit'>,
): Figure {
  const evidence = figure.evidence ?? `${figure.metric}${figure.text}。`
  const start = Math.max(0, evidence.indexOf(figure.text))
  return {
    start,
    end: start + figure.text.length,
    bound: 'exact',
    subject: null,
    project: null,
    period: null,
    status: 'planned',
    change: null,
    key: true,
    evidenceStart: 0,
    ...figure,
    evidence,
  }
}

export function mentionOf(name: string, more: Partial<ProjectMention> = {}): ProjectMention {
  return { name, aliases: [], place: null, key: true, ...more }
}

/** A stored brief of hand-made parts. */
export function recordOf(
  articleId: number,
  brief: Partial<Brief>,
  more: Partial<BriefRecord> = {},
): BriefRecord {
  return {
    articleId,
    sourceId: articleId,
    sourceTitle: `来源${articleId}`,
    newsAt: '2026-11-23T00:00:00.000Z',
    projectIds: (brief.projects ?? []).map((_, index) => index + 1),
    brief: {
      schema: 1,
      url: `https://news.example/${articleId}`,
      title: `第${articleId}篇`,
      publishedAt: null,
      language: 'zh-Hans',
      text: '',
      relevance: 0.9,
      headline: brief.title ?? `第${articleId}篇`,
      figures: [],
      directives: [],
      projects: [],
      engine: 'rules',
      promptVersion: null,
      ...brief,
    },
    ...more,
  }
}

/** A stored brief as the rules write it; the first line of the text is its title. */
export function reportOf(
  articleId: number,
  text: string,
  {
    language = 'zh-Hans',
    newsAt = '2026-11-23T00:00:00.000Z',
  }: { language?: Language; newsAt?: string } = {},
): BriefRecord {
  const brief = writeRulesBrief(articleOf(text, language, newsAt))
  return recordOf(articleId, { ...brief, url: `https://news.example/${articleId}` }, { newsAt })
}

/** What the store keeps of a record's project figures. */
export function figuresOf({ articleId, brief, newsAt, projectIds }: BriefRecord): ProjectFigure[] {
  return brief.figures.flatMap((figure) => {
    const projectId = projectIds[brief.projects.findIndex(({ name }) => name === figure.project)]
    return projectId === undefined ? [] : [{ projectId, articleId, url: brief.url, newsAt, figure }]
  })
}
