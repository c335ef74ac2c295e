import { Composer, InputFile } from 'grammy'
import { CHART_KINDS, type Chart, type ChartKind } from '../../domain/chart.ts'
import type { KeptEdition } from '../../domain/edition.ts'
import type { BotContext, BotParts } from '../context.ts'
import { editionHere } from '../edition-here.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { chartCaption } from '../render/chart-caption.ts'
import { PICTURE_LOOK } from '../render/chart-parts.ts'
import { renderChart } from '../render/chart-svg.ts'
import { patiently, reply } from '../reply.ts'

/** The button under a digest that brings a picture of its figures, with buttons for the others that they invite to. */
export function chartButtons(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()

  const show = async (ctx: BotContext, edition: KeptEdition, kind: ChartKind | null) => {
    const { words } = ctx
    const charts = await services.editions.charts(edition)
    const chart = charts.find((one) => one.kind === kind) ?? charts[0]
    if (!chart) return reply(ctx, words.t('chart-none'))
    const svg = renderChart(chart, edition, words, PICTURE_LOOK)
    const picture = await withProgress(ctx, null, () => services.draw(svg.html))
    const others = otherCharts(charts, chart, edition.id, words)
    await patiently(() =>
      ctx.replyWithPhoto(new InputFile(picture, `kaigong-${edition.date}-${chart.kind}.png`), {
        caption: chartCaption(chart, edition, words).html,
        parse_mode: 'HTML',
        ...(others.length > 0 ? { reply_markup: keyboard(others) } : {}),
      }),
    )
  }

  composer.filter(pressed('chart')).use(async (ctx) => {
    const edition = await editionHere(ctx, parts, ctx.press.id)
    if (edition !== null) await show(ctx, edition, null)
  })
  composer.filter(pressed('chart-kind')).use(async (ctx) => {
    const edition = await editionHere(ctx, parts, ctx.press.id)
    if (edition !== null) await show(ctx, edition, ctx.press.chart)
  })
  return composer
}

function otherCharts(charts: readonly Chart[], shown: Chart, id: number, words: Words): Button[] {
  const kinds = CHART_KINDS.filter((kind) => kind !== shown.kind && charts.some((one) => one.kind === kind))
  return kinds.map((chart) => [words.label(LABELS[chart]), { kind: 'chart-kind', id, chart }])
}

const LABELS: Readonly<Record<ChartKind, string>> = {
  projects: 'button-chart-projects',
  regions: 'button-chart-regions',
  progress: 'button-chart-progress',
}
