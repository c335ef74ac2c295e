import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import type { Log } from '../log.ts'
import type { Reader } from '../reader/reader.ts'
import type { Http } from '../sources/http.ts'
import type { Store } from '../store/store.ts'

/** A cache that may forget; Keyv is one. */
export interface Memory {
  get<T>(key: string): Promise<T | undefined>
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>
}

/** What the stages are joined with; built once, in app.ts. */
export interface PipelineParts {
  readonly store: Store
  readonly http: Http
  /** The only one that looks into what `http` brings. */
  readonly reader: Reader
  readonly memory: Memory
  readonly log: Log
  readonly now: () => Date
  /** IANA zone of dates that sources write without one. */
  readonly timezone: string
  /** Null without a model. Never throws; null when it failed and the rules brief stands. */
  readonly askModel: ((article: Article, rules: Brief, signal: AbortSignal) => Promise<Brief | null>) | null
}
