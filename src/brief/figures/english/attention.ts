import type { Names } from './names.ts'

/** What an English article is about, as a reader holds it in mind. */
export interface Attention {
  readonly names: Names
  /** What has been named so far, in order: what "the park" and "the company" go back to. */
  readonly seen: string[]
  /** The last thing that a sentence was about: what "it" means. */
  named: string
  /** The paragraph in which it was. */
  paragraph: number
  /** The paragraph of the sentence that is read. */
  at: number
  /** The subject of the figure before. */
  last: string
}

/** Before the first sentence: nothing is named but what the article is about. */
export function newAttention(names: Names): Attention {
  return { names, seen: [], named: '', paragraph: -1, at: -1, last: '' }
}

/** What was spoken of last in the paragraph, else what the article is about. */
export function standing({ named, paragraph, at, names, seen }: Attention): string {
  return (paragraph === at ? named : '') || names.main || named || (seen.at(-1) ?? '')
}
