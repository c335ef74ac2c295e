import { Composer, GrammyError } from 'grammy'
import type { Chat, ChatMember, User } from 'grammy/types'
import type { Channel } from '../../domain/channel.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import type { Questions } from '../questions.ts'
import { shorten } from '../render/shorten.ts'
import { messageOptions, patiently, reply } from '../reply.ts'
import { channelButtons, channelCard, showChannel } from '../subscription-list.ts'
import { isAdministrator, mayChange, orNull, personOf, placeOf, sayGone } from '../which-subscription.ts'
import { showWishes } from '../wishes.ts'

/**
 * Channels: whoever makes the bot administrator of one sets it up in their own chat with the bot. /channel @name, or a
 * post of it that is forwarded, is the way there for its other administrators.
 */
export function channelCommands(parts: BotParts, questions: Questions): Composer<BotContext> {
  const { services } = parts
  const { channels, subscriptions } = services
  const composer = new Composer<BotContext>()

  composer.on('my_chat_member', async (ctx) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember
    if (chat.type !== 'channel') return
    if (canPost(after)) return admit(ctx, parts, chat, from)
    const known = await channels.ofChat(chat.id)
    if (known?.state === 'active' || canPost(before)) await channels.lose(chat.id, after.status)
    else if (after.status === 'administrator') await tell(ctx, parts, from, 'channel-needs-post', chat)
  })

  composer.command('channel').filter(isPrivate, async (ctx) => {
    const name = /^@?([a-z]\w{3,31})$/i.exec(ctx.match.trim().replace(/^https?:\/\/t\.me\//i, ''))?.[1]
    if (ctx.match.trim() === '')
      return reply(
        ctx,
        ctx.words.t('channel-how'),
        keyboard(...(await channelButtons(services, personOf(ctx)))),
      )
    if (name === undefined) return reply(ctx, ctx.words.t('channel-unknown'))
    await open(ctx, `@${name}`)
  })
  composer.on('message:forward_origin:channel').filter(isPrivate, async (ctx) => {
    const { forward_origin: origin } = ctx.message
    if (origin.type === 'channel') await open(ctx, origin.chat.id)
  })

  /** For administrators of a channel that the bot posts to. Anybody else learns nothing of it. */
  const open = async (ctx: BotContext, which: string | number) => {
    const { words } = ctx
    const chat = await getChannel(ctx, which)
    if (chat === null || ctx.from === undefined || !(await isAdministrator(ctx, chat.id, ctx.from.id)))
      return reply(ctx, words.t('channel-unknown'))
    const own = await orNull(ctx.api.getChatMember(chat.id, ctx.me.id))
    if (own === null || !canPost(own))
      return reply(ctx, words.t('channel-needs-post', { title: shorten(chat.title, 60) }))
    const known = await channels.ofChat(chat.id)
    if (known?.state !== 'active') return admit(ctx, parts, chat, ctx.from)
    await channels.addPerson(known.id, ctx.from.id)
    await showChannel(ctx, services, known)
  }

  const withChannel = async (ctx: BotContext, id: number, work: (channel: Channel) => Promise<void>) => {
    const channel = isPrivate(ctx) ? await channels.get(id) : null
    // Of a channel that threw the bot out nobody's right can be asked; who set it up may still see that.
    const mayLook =
      channel &&
      (channel.state === 'lost' ? channel.setUpBy === ctx.from?.id : await mayChange(ctx, services, channel))
    await (channel && mayLook ? work(channel) : sayGone(ctx))
  }

  composer
    .filter(pressed('channel'))
    .use((ctx) => withChannel(ctx, ctx.press.id, (channel) => showChannel(ctx, services, channel)))

  composer.filter(pressed('channel-new')).use((ctx) =>
    withChannel(ctx, ctx.press.id, async (channel) => {
      if (channel.state === 'lost') return showChannel(ctx, services, channel)
      const place = { chatId: channel.chatId, threadId: null }
      if ((await subscriptions.list(place)).length > 0) {
        questions.ask(ctx, { kind: 'subscription-new', ...place })
        return reply(ctx, ctx.words.t('subscription-ask-name'))
      }
      const { subscription } = await subscriptions.start(place)
      await subscriptions.choose(personOf(ctx), placeOf(ctx), subscription.id)
      const title = shorten(channel.title, 60)
      await showWishes(ctx, services, subscription, ctx.words.t('channel-started', { title }))
    }),
  )
  return composer
}

/** Who sets up channels before they have ever written to the bot finds them when they do. */
export async function offerChannels(ctx: BotContext, { services }: BotParts): Promise<void> {
  if (!isPrivate(ctx) || ctx.from === undefined) return
  for (const channel of await services.channels.ofPerson(ctx.from.id)) {
    const all = await services.subscriptions.list({ chatId: channel.chatId, threadId: null })
    if (channel.state === 'active' && all.length === 0) await showChannel(ctx, services, channel)
  }
}

/** The bot may post to this channel from now on; whoever made that so sets it up. */
async function admit(
  ctx: BotContext,
  parts: BotParts,
  chat: Pick<Chat.ChannelChat, 'id' | 'title'>,
  from: User,
): Promise<void> {
  const { services, locales } = parts
  const { channels, settings, defaults } = services
  const before = await channels.ofChat(chat.id)
  const own = { ...defaults, ...(await settings.get(from.id)) }
  // Only other rights changed: whoever did that sets nothing up.
  const isKnown = before?.state === 'active'
  const setUpBy = isKnown ? before.setUpBy : from.id
  const channel = await channels.admit(
    { chatId: chat.id, title: chat.title, setUpBy, people: await administratorsOf(ctx, chat.id) },
    own,
  )
  if (isKnown) return
  const words = locales[own.locale]
  const news = words.t('channel-admitted', { title: shorten(chat.title, 60) })
  const { text, buttons } = await channelCard({ words }, services, channel, news)
  await sendTo(ctx, parts, from.id, text.html, messageOptions(buttons))
}

async function tell(
  ctx: BotContext,
  parts: BotParts,
  to: User,
  key: string,
  { title }: Chat.ChannelChat,
): Promise<void> {
  const { locale } = { ...parts.services.defaults, ...(await parts.services.settings.get(to.id)) }
  const text = parts.locales[locale].t(key, { title: shorten(title, 60) })
  await sendTo(ctx, parts, to.id, text.html, messageOptions(undefined))
}

/** Whoever never wrote to the bot cannot be written to; /start and /channel show them the same. */
async function sendTo(
  ctx: BotContext,
  { log }: BotParts,
  userId: number,
  html: string,
  options: ReturnType<typeof messageOptions>,
): Promise<void> {
  try {
    await patiently(() => ctx.api.sendMessage(userId, html, options))
  } catch (error) {
    if (!(error instanceof GrammyError) || (error.error_code !== 403 && error.error_code !== 400)) throw error
    log.info({ userId, error: error.description }, 'Whoever set up a channel cannot be written to')
  }
}

async function administratorsOf(ctx: BotContext, chatId: number): Promise<number[]> {
  const all = await orNull(ctx.api.getChatAdministrators(chatId))
  return (all ?? []).filter(({ user }) => !user.is_bot).map(({ user }) => user.id)
}

async function getChannel(ctx: BotContext, which: string | number) {
  const chat = await orNull(ctx.api.getChat(which))
  return chat?.type === 'channel' ? chat : null
}

function canPost(member: ChatMember): boolean {
  return member.status === 'administrator' && member.can_post_messages === true
}
