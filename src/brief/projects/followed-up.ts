import { tellsOfWorks } from './told.ts'

/** What the next sentence says first of a thing just named: 项目总投资…, 这座仓库由…建设, 交易中心坐落在…. */
const OPENS =
  /^[“”，\s]*(?:该|这一|这个|这座|这条|此|本)?(?<subject>[^，。；：、]{2,16}?)(?:坐落|位于|选址|(?=总投资|计划|投资\d|占地|用地|全长|建筑面积|由[^，。；]{2,16}(?:建设|投资|合建|共建|承建)|\d{4}年\d{1,2}月|[今去前]年))/
const TOLD =
  /^(?:坐落|位于|选址|由[^，。；]{2,16}(?:建设|投资|合建|共建|承建)|(?:\d{4}年|[今去前]年)?(?:\d{1,2}月)?(?:正式)?(?:开市|开业|开园|开工|建成|投产|投用|启用|通车))/
const UNDERTAKING = /^(?:项目|工程)$/
/** 这座4.8万平方米的仓库: it is pointed at. */
const POINTED = /^[“”，\s]*(?:该|这座|这个|这条|这一|此)/

/** Whether the sentence behind the one that names a thing goes on to tell how it is built, and calls it by its end or by its kind. */
export function isFollowedUp(name: string, next: string): boolean {
  const match = OPENS.exec(next)
  const subject = match?.groups?.['subject']
  if (!match || !subject) return false
  const at = match[0].indexOf(subject) + subject.length
  const rest = next.slice(at)
  if (!TOLD.test(rest) && !tellsOfWorks(rest)) return false
  return UNDERTAKING.test(subject) || (subject.length >= 3 && name.endsWith(subject)) || POINTED.test(next)
}
