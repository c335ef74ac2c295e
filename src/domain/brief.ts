/** What one article says. Printed by `brief --json`, stored, rendered and scored in this shape. */

export type Language = 'zh-Hans' | 'zh-Hant' | 'en'

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'at_least' | 'at_most'

/**
 * actual: happened, or the present state; planned: a plan, a budget or a project's design value;
 * target: a goal that somebody set.
 */
export type FigureStatus = 'actual' | 'planned' | 'target'

/** What a rate or difference is measured against; `progress` is a share of a plan that is done. */
export type Change = 'yoy' | 'mom' | 'vs_end_last_year' | 'progress'

/** 2022 · 2022-H1 · 2022-Q1 · 2022-03 · 2022-05-25 · 2022-01/2022-10 */
export type Period = string

/** A sentence of the article, and where in `Brief.text` it starts (UTF-16 units). */
export interface Evidence {
  readonly evidence: string
  readonly evidenceStart: number
}

export interface Figure extends Evidence {
  /** As written, with unit or measure word, without 约/达/超. Always `Brief.text.slice(start, end)`. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** In the canonical unit; 80 for 80 %. */
  readonly value: number
  /** CNY USD EUR HKD JPY GBP · m2 m m3 t W Wh · % pp x · month year day · else the measure word, or in English the counted noun in the singular. */
  readonly unit: string
  readonly bound: Bound
  readonly metric: string
  /** What it is measured on. */
  readonly subject: string | null
  /** The name of the project it belongs to, when it does. */
  readonly project: string | null
  readonly period: Period | null
  readonly status: FigureStatus
  readonly change: Change | null
  /** One of those that a reader needs: five to eight of most articles, twelve at most. */
  readonly key: boolean
}

export interface Directive extends Evidence {
  /** Who says or orders it: a person, a meeting, a body, a document. */
  readonly issuer: string | null
  readonly role: string | null
  /** The instruction, shortened, in the article's words. */
  readonly action: string
  readonly deadline: Period | null
  /** The `text` of the figure that it sets, if it sets one. */
  readonly target: string | null
  readonly key: boolean
}

export interface ProjectMention {
  readonly name: string
  readonly aliases: readonly string[]
  readonly place: string | null
  readonly key: boolean
}

export interface Brief {
  readonly schema: 1
  readonly url: string | null
  readonly title: string
  /** ISO 8601 with offset. */
  readonly publishedAt: string | null
  readonly language: Language
  /** Readable text in the article's own script, inline glosses removed; every offset points into it. */
  readonly text: string
  /** 0..1: how much this is development news. */
  readonly relevance: number
  /** One line: at most 60 characters in Chinese, 120 in English. */
  readonly headline: string
  readonly figures: readonly Figure[]
  readonly directives: readonly Directive[]
  readonly projects: readonly ProjectMention[]
  readonly engine: 'rules' | `model:${string}`
  readonly promptVersion: string | null
}
