/** Lost: the bot is not its administrator any more, or may not post. */
export type ChannelState = 'active' | 'lost'

/** A channel that the bot posts to; its administrators set it up in their own chats with the bot. */
export interface Channel {
  /** Kaigong's own number of it. */
  readonly id: number
  readonly chatId: number
  readonly title: string
  /** Who made the bot its administrator. */
  readonly setUpBy: number
  readonly state: ChannelState
}
