import type { Insertable, Selectable } from 'kysely'
import type { Directive, Figure, ProjectMention } from '../domain/brief.ts'
import type { DirectiveTable, FigureTable, MentionTable } from './schema.ts'

type Placed = 'articleId' | 'position' | 'projectId'

/** A figure as its row, less its place. */
export function fromFigure(figure: Figure): Omit<Insertable<FigureTable>, Placed> {
  const { text, start, end, value, unit, bound, metric, subject, project, period, status, change } = figure
  const { evidence, evidenceStart } = figure
  return {
    ...{ text, start, end, value, unit, bound, metric, subject, project, period, status, change },
    ...{ evidence, evidenceStart },
    key: figure.key ? 1 : 0,
  }
}

/** The figure of a row, as it was saved. */
export function toFigure(row: Selectable<FigureTable>): Figure {
  const { articleId, position, projectId, key, ...figure } = row
  return { ...figure, key: key === 1 }
}

/** A directive as its row, less its place. */
export function fromDirective(directive: Directive): Omit<Insertable<DirectiveTable>, Placed> {
  const { issuer, role, action, deadline, target, key, evidence, evidenceStart } = directive
  return { issuer, role, action, deadline, target, key: key ? 1 : 0, evidence, evidenceStart }
}

/** The directive of a row, as it was saved. */
export function toDirective(row: Selectable<DirectiveTable>): Directive {
  const { articleId, position, key, ...directive } = row
  return { ...directive, key: key === 1 }
}

/** A mention as its row, less its place. */
export function fromMention(mention: ProjectMention): Omit<Insertable<MentionTable>, Placed> {
  const { name, aliases, place, key } = mention
  return { name, aliases: JSON.stringify(aliases), place, key: key ? 1 : 0 }
}

/** The mention of a row, as it was saved. */
export function toMention(row: Selectable<MentionTable>): ProjectMention {
  return { name: row.name, aliases: JSON.parse(row.aliases), place: row.place, key: row.key === 1 }
}
