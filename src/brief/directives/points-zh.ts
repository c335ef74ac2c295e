import type { Sentence } from '../sentences.ts'
import type { SpokenSentence } from '../speech/speakers.ts'

/** 下一步，开发区将….⏎一是…: a point that opens the paragraph behind a directive goes on with it. */
export function isNextPoint(spoken: SpokenSentence, previous: Sentence): boolean {
  return spoken.sentence.paragraph - previous.paragraph === 1 && isPoint(spoken)
}

/** 一是… in nobody's words. */
export function isPoint({ sentence, content, reach }: SpokenSentence): boolean {
  return reach === null && content.start === 0 && POINT.test(sentence.simplified)
}

/** The points that a report makes of what was done: an order within one is no order of the next. */
export class PointsTold {
  readonly #told = new Set<number>()

  tell(spoken: SpokenSentence): void {
    if (isPoint(spoken)) this.#told.add(spoken.sentence.paragraph)
  }

  order({ paragraph, simplified }: Sentence): void {
    if (POINT.test(simplified)) this.#told.delete(paragraph)
  }

  isTold(paragraph: number): boolean {
    return this.#told.has(paragraph)
  }
}

/** 一是 is folded away. */
const POINT = /^，，/
