import type { Span } from '../span.ts'

/** →区消防大队9月12日前出具意见: whom a problem is handed to, behind the arrow that it leads to. */
export function findHanded(words: string): Span | null {
  const found = HANDED.exec(words)
  const body = found?.groups?.['body']
  return found && body ? { start: found[0].length - body.length, end: found[0].length } : null
}

const HANDED =
  /^(?:→|➔|⇒)\s?(?<body>\p{Script=Han}{2,14}?)(?=(?:介入|牵头|负责)?，|\d{1,2}月|[本下]周|[月年]底)/u
