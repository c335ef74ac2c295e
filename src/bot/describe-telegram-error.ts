import { BotError, GrammyError, HttpError } from 'grammy'
import { describeError } from '../errors.ts'

/** One line for the log about anything that a call to Telegram can throw. Never holds the token. */
export function describeTelegramError(error: unknown): string {
  if (error instanceof BotError) return describeTelegramError(error.error)
  if (error instanceof GrammyError) return `${error.method}: ${error.error_code} ${error.description}`
  if (error instanceof HttpError) return `${error.message} ${networkReason(error.error)}`.trim()
  return withoutToken(describeError(error))
}

/** The addresses in errors of the network hold the token, so only their code is told. */
function networkReason(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error ? String(error.code) : error.name
  return `(${withoutToken(code)})`
}

function withoutToken(text: string): string {
  return text.replace(/\d{4,}:[\w-]{20,}/g, '(token)')
}
