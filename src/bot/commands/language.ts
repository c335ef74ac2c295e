import { Composer } from 'grammy'
import type { Locale } from '../../domain/subscription.ts'
import { groupAdminsOnly } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { reply, show } from '../reply.ts'

/** Languages are offered in their own names, for readers who cannot read the present one. */
const LANGUAGES: readonly Button[] = [
  ['中文', { kind: 'language', locale: 'zh' }],
  ['English', { kind: 'language', locale: 'en' }],
]

/** /language asks for the chat's language, or takes it: /language en. */
export function languageCommand({ services, locales }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const change = async (ctx: BotContext, locale: Locale) => {
    await changeSettings(ctx, services, { locale })
    await show(ctx, locales[locale].t('language-set'))
  }
  composer.command('language', groupAdminsOnly, async (ctx) => {
    const locale = parseLocale(ctx.match)
    if (locale !== null) return change(ctx, locale)
    await reply(ctx, ctx.words.t(ctx.match === '' ? 'language-now' : 'language-bad'), keyboard(LANGUAGES))
  })
  composer
    .filter(pressed('choose-language'))
    .use(groupAdminsOnly, (ctx) => reply(ctx, ctx.words.t('language-now'), keyboard(LANGUAGES)))
  composer.filter(pressed('language')).use(groupAdminsOnly, (ctx) => change(ctx, ctx.press.locale))
  return composer
}

function parseLocale(text: string): Locale | null {
  if (/^\s*(zh|cn|chinese|中文|汉语|漢語|华语|華語|简体|繁體|普通话)/i.test(text)) return 'zh'
  if (/^\s*(en|english|英文|英语|英語)/i.test(text)) return 'en'
  return null
}
