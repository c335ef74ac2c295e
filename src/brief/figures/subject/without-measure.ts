import { metricStart } from '../lexicon.ts'
import { nounPhrase } from './noun-phrase.ts'

/** 上水库总库容 is measured on 上水库; empty where nothing but a measure is named. */
export function withoutMeasure(words: string): string {
  const thing = words.slice(0, metricStart(words))
  if (thing.length === words.length) return words
  // 产值和利润: two measures, of nothing that is named
  if (/.[和与及、]$/.test(thing)) return withoutMeasure(thing.slice(0, -1))
  return nounPhrase(thing.endsWith('的') ? thing.slice(0, -1) : thing)
}
