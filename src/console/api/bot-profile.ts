import type { BotCommand } from 'grammy/types'

/** What the bot told Telegram about itself: command lists by scope and language, texts by language. */
export class BotProfile {
  readonly #commands = new Map<string, readonly BotCommand[]>()
  readonly #texts = new Map<string, string>()

  /** An empty list removes the entry, as on Telegram. */
  setCommands(scope: string, language: string, commands: readonly BotCommand[]): void {
    const key = `${scope}|${language}`
    if (commands.length === 0) this.#commands.delete(key)
    else this.#commands.set(key, commands)
  }

  /** Exactly this scope and language; empty when nothing was set for them. */
  commands(scope: string, language: string): readonly BotCommand[] {
    return this.#commands.get(`${scope}|${language}`) ?? []
  }

  setText(name: string, language: string, text: string): void {
    this.#texts.set(`${name}|${language}`, text)
  }

  text(name: string, language: string): string {
    return this.#texts.get(`${name}|${language}`) ?? this.#texts.get(`${name}|`) ?? ''
  }
}
