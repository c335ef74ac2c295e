/** Steps in the life of a project, as headlines name them; two reports of one event name the same. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  ['signed', /签约|落户|签下|\bsign(?:s|ed)?\b|agree(?:s|d)? to/],
  [
    'started',
    /开工(?!率)|动工|动土|奠基|破土|break(?:s|ing)? ground|broke ground|groundbreaking|(?:starts?|started|begins?|began) (?:work on|construction)|construction (?:begins|starts)/,
  ],
  ['raised', /追加|增资|扩产|raises? investment|expan(?:ds|sion)/],
  ['topped out', /封顶|合龙|top(?:s|ped) out/],
  ['finished', /竣工|完工|建成|complet(?:es|ed|ion)/],
  [
    'opened',
    /投产|投用|投运|点亮|启用|通车|运营|\bopen(?:s|ed)\b|switch(?:es|ed) on|(?:starts?|started|begins?|began) (?:work(?! on)|production|operation)/,
  ],
]

/** The steps that a headline in Simplified Chinese or English speaks of; often none. */
export function eventStages(headline: string): string[] {
  const plain = headline.toLowerCase()
  return STAGES.filter(([, pattern]) => pattern.test(plain)).map(([stage]) => stage)
}
