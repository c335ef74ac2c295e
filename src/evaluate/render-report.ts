import type { PrecisionRecall, ScoreReport } from './score-briefs.ts'

/** The report as a small table for people, one measure a line. */
export function renderReport(report: ScoreReport): string {
  const { figureAttributes, directiveAttributes } = report
  return [
    `articles ${report.articles}, without a brief ${report.withoutBrief}, fabricated figures ${report.fabricated}`,
    `figures     ${renderFound(report.figures)}  key recall ${render(report.keyFigureRecall)}`,
    `  ${Object.entries(figureAttributes)
      .map(([name, rate]) => `${name} ${render(rate)}`)
      .join('  ')}`,
    `directives  ${renderFound(report.directives)}  key recall ${render(report.keyDirectiveRecall)}`,
    `  issuer ${render(directiveAttributes.issuer)}  deadline ${render(directiveAttributes.deadline)}`,
    `projects    R ${render(report.projectRecall)}`,
  ].join('\n')
}

function renderFound({ precision, recall, f1 }: PrecisionRecall): string {
  return `P ${render(precision)} R ${render(recall)} F1 ${render(f1)}`
}

function render(rate: number | null): string {
  return rate === null ? '  n/a' : rate.toFixed(3)
}
