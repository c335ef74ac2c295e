import { Composer, InputFile } from 'grammy'
import type { BotContext, BotParts } from '../context.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { chartCaption } from '../render/chart-caption.ts'
import { PICTURE_LOOK, renderChart } from '../render/chart-svg.ts'
import { patiently, reply } from '../reply.ts'

/** The button under a digest that brings a picture of what its stories announce to be invested. */
export function chartButton({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.filter(pressed('chart')).use(async (ctx) => {
    const { words } = ctx
    const edition = await services.editions.get(ctx.press.id)
    if (edition === null) return reply(ctx, words.t('edition-gone'))
    const chart = await withProgress(ctx, null, async () => {
      const drawn = { date: edition.date, investments: await services.editions.investments(edition) }
      const svg = renderChart(drawn, words, PICTURE_LOOK)
      return svg && { picture: await services.draw(svg.html), caption: chartCaption(drawn, words) }
    })
    if (chart === null) return reply(ctx, words.t('chart-none'))
    await patiently(() =>
      ctx.replyWithPhoto(new InputFile(chart.picture, `kaigong-${edition.date}.png`), {
        caption: chart.caption.html,
        parse_mode: 'HTML',
      }),
    )
  })
  return composer
}
