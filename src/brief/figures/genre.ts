import type { Document } from '../document.ts'

/** What articles with such a title tell of; the first that fits. */
const GENRES: readonly (readonly [genre: string, title: RegExp])[] = [
  [
    'notice',
    /通知|公告|通告|办法|措施|细则|意见|条例|政策|申报|条$|函$|补贴|奖励|资助|[一二三四五六七八九十]条[”」]|惠企|\b(?:notice|rules|grants?)\b/i,
  ],
  [
    'started',
    /开工|签约|奠基|动工|落户|签署|签订|破土|开建|启动建设|推介|招商|to build|break(?:s|ing)? ground|groundbreaking|plans? |to invest|picks|selects|announces/i,
  ],
  [
    'opened',
    /投产|投用|投运|启用|通车|并网|落成|竣工|贯通|交付|开业|开园|通水|点亮|探访|走进|下线|开通|完工|验收|建成|開幕|opens?\b|opened|complet/i,
  ],
  [
    'report',
    /统计|公报|运行|情况|月报|通报|成绩单|增长|同比|季度|半年|\d+月|全年|进展|进度|指标|收官|回眸|报告|数据|report|growth|output|rises?|up \d|quarter/i,
  ],
  ['plan', /规划|方案|清单|纲要|蓝图|部署|目标|计划|行动|plan|strategy|budget|approv/i],
  ['meeting', /会|调研|强调|督导|督查|检查|座谈|观摩|走访|现场办公|要求|visits?|meeting|council/i],
]

/** What kind of news an article is, by its title; `other` when that does not tell. */
export function genreOf({ title }: Document): string {
  return GENRES.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other'
}
