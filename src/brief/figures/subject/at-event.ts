import type { Mention } from '../mentions.ts'
import { inArea } from './in-area.ts'
import type { SubjectState } from './subject-state.ts'

const EVENT =
  /(?:集中)?(?:开工|签约|竣工|投产|奠基|动工|通车|揭牌|开竣工)(?=(?:项目)?[^，。；]{0,4}(?:活动|仪式|大会|典礼|动员会|签约会|日”?))/

/** 集中开工活动举行，12个项目…: those that the event was held for; empty where no event is told of. */
export function atEvent(
  { before }: Mention,
  { area, title, before: nouns }: SubjectState,
  own: string,
): string {
  const said = before.slice(-EVENT_REACH)
  const event =
    EVENT.exec(said) ?? EVENT.exec(nouns.map(({ words }) => words).join('，')) ?? EVENT.exec(title)
  return event ? inArea(area, `${event[0]}${own}`) : ''
}

const EVENT_REACH = 80
