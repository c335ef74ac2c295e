import type { Sentence } from '../sentences.ts'

/** An amount in digits with something it counts, not a date or a number of an order; or one in words with a great unit. */
const QUANTITY =
  /(?<![\d０-９.．,第〔（(])[\d０-９][\d０-９.．,]{0,15}\s?(?:[%％‰万亿千百个家项台套户座辆条件名批场处人米亩吨公平元对所宗只艘间张架株]|[A-Za-z㎡])|百分之|[一二三四五六七八九十百千两]{1,8}(?:[个家项]?百分点|[万亿]|[家项户座台亩吨公]|个(?!月|方面|重|最))/

/** Tells cheaply whether a sentence names an amount. */
export function holdsQuantity({ simplified }: Sentence): boolean {
  return QUANTITY.test(simplified)
}
