import type { Directive, Figure } from '../domain/brief.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { likeness } from '../script/likeness.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { eventStages } from './event-stages.ts'
import { figuresAgree } from './figures-agree.ts'
import { metricKey } from './metric-key.ts'
import { unitKind } from './unit-kind.ts'

/** Actions so much alike are one, told twice. */
const ALIKE = 0.6

/**
 * What reports of an event say that the earlier ones, which the reader was told of, did not: key figures with new
 * values or that became facts, new key directives, a new step of a project. A report with nothing new is left out;
 * of the others only what is new is left. Nothing when nothing is new.
 */
export function freshPart(records: readonly BriefRecord[], told: readonly BriefRecord[]): BriefRecord[] {
  const figures = told.flatMap(({ brief }) => brief.figures)
  const stages = told.flatMap(stagesOf)
  return records.flatMap((record) => {
    const fresh = {
      figures: record.brief.figures.filter((figure) => figure.key && isNewFigure(figure, figures)),
      directives: record.brief.directives.filter((each) => each.key && isNewDirective(each, record, told)),
    }
    const steps = stages.length > 0 || told.length === 0 ? [] : stagesOf(record)
    const isNew = fresh.figures.length + fresh.directives.length + steps.length > 0
    return isNew ? [{ ...record, brief: { ...record.brief, ...fresh } }] : []
  })
}

function stagesOf({ brief }: BriefRecord): string[] {
  return eventStages(toSimplified(brief.title))
}

/** No told value agrees with it; or one does, and was a plan or goal of the same measure then and is a fact now. */
function isNewFigure(figure: Figure, told: readonly Figure[]): boolean {
  const same = told.filter(
    (each) => unitKind(each.unit) === unitKind(figure.unit) && figuresAgree(each, figure),
  )
  if (same.length === 0) return true
  const { key } = metricKey(figure.metric)
  const measured = same.filter(({ metric }) => metricKey(metric).key === key)
  return (
    figure.status === 'actual' && measured.length > 0 && measured.every(({ status }) => status === 'target')
  )
}

/** What one says in Chinese and another in English is the same twice, and no code can see it. */
function isNewDirective(directive: Directive, { brief }: BriefRecord, told: readonly BriefRecord[]): boolean {
  const isEnglish = brief.language === 'en'
  const known = told.flatMap((record) => record.brief.directives.map((each) => ({ each, record })))
  if (known.some(({ record }) => (record.brief.language === 'en') !== isEnglish)) return false
  const text = told.map((record) => record.brief.text).join('\n')
  return (
    !text.includes(directive.evidence) &&
    !known.some(({ each }) => likeness(each.action, directive.action) >= ALIKE)
  )
}
