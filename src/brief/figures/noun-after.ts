import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'

const LONGEST = 16

/** Nouns that a phrase behind a quantity ends in. */
const NOUN_END =
  /^(.{0,12}?(?:项目(?!预算|经费|计划|库|部)|专案(?!预算|经费|计划|小组|贷款)|工程(?!研究|技术|机械|师)|企业(?![家名])|公司(?!债)|单位|岗位|生产线|产线|机组|片区|园区|(?:产业|工业|科技)园(?!区)|基地|中心(?!渔港|[城校镇村]|卫生院|医院)|平台(?!公司|企业)|小区|学校|医院|车站|桥梁|隧道|道路|泊位|码头|航线|线路|标段|问题|事项|措施|任务|人才(?!公寓|住房|房|专项|基金|工作|服务)|群众|居民|农户|家庭|住房|厂房|机柜|机器人|设备|资金|贷款|补贴|补助|奖励|贴息|外资|订单|专利|(?<!高)标准(?!化|厂房)|街道|乡镇(?!长)|混凝土|[钢箱]梁|中期票据|短期融资券|公司债券?|企业债券?|专项债券?|国债))/
const NOUN_STOP =
  /(?<=.)了(?!解)|自己|刚刚?(?!性)|又|只[得能好]|却|报批|以及|即将|上场|上阵|支应|等着|等待|陆续|因|受(?!益|训)|已|完成|实现|分别|(?<!平)均|正(?![极线式面规品])|将|于|被|并(?![联购])|全部|全数|总投资|(?:竣工|开工|投产|停工|签约|动工|开?复工|通车|投运|达产|建成|投用|完工|贯通|合龙|封顶|交付|验收)(?!项目|类|工程|企业|面积|的|重点|重大|亿元|红包)|尚未|开展|参加|参会|到会|[两三四]班|建有|设有|与会(?!人|代表|单位|企业)|参与|进场|列入|入选|落地|取得|贡献|创造|承载|产出|撑起|获|签订|签署|达成|放款|放贷|承建|联合|出席|前来|赴|试运行|受理|落户(?!奖|补)|满负荷|同时|同步|开足|昼夜|日夜|运转|作业(?!人员|面)|(?<!设)施工(?!企业|队|单位|人员)|支持|鼓励|帮助|推动|助力|[增减升降扩缩提跌涨压调砍跃攀][至到为]|未经|为|是|在(?![建库手职校])|由|要|必?须|(?<![供适效反响对相])应(?![急用税付收])|的|占|同比|预计|计划(?!新|[开竣投签])|年内|进行|今年|明年|年底|(?<![工合协运操制])作(?![业物品用为坊])|也|和|及|与|或|、|等|给予|负责|可(?![再转])|(?:(?<!稳)增长(?!点|极)|下降|提高|提升|增加|减少|上升|缩短|压缩|降低)|(?<=项目|工程|企业|实事|任务)(?:中|全[面部])|中(?=排|列|居|位|名列)|(?<=.)(?:增速|增幅|正增长|保持|排名|外出)|(?<=[产行企]业|项目|地区|[省市县区])对(?!外|口|接|标|开)|[中里](?=$|，|[已仍还]?有)|还(?![款建贷田原迁])|从(?!业)|[^\s，。]着(?![力手陆装色])|一(?:[天年月]|次(?!性))|围坐|当上|整齐|紧张|忙碌|来回|不停|有序|适用|享受|挤|告别|怎么|优先|仍|[，。”“"（）()；：]|(?<![A-Za-z]-?)\d|\s/
/** No noun begins so: verbs, adverbs, and what only closes the number. */
const NO_NOUN =
  /^(?:[只仅](?![读供])|[建办盖修买装种养请添换做][了成起]|(?:暑假|寒假|节日|假日|春节|国庆|汛期)期?间?|送[去到往走]|派[往到去]|局面|境地|困境|影响|计算|测算|折算|来自|转岗|内退|根本|至少|真金白银|上马|连接|串联|串起|贯穿|沟通|通往|通向|直达|辐射|途经|穿越|种植|养殖|种上|办理(?!案|的)|设计(?!院|单位|方案)|倍增|翻番|扶持(?!资金|基金|专项)|建设(?!用地|资金|债券|任务|面积|工程|项目|规模|者)|用于|用来|提高|打造|推进|实施|投向|元|兴建|修建|设立|设置|创|增至|升至|降至|减至|扩至|增到|升到|缩至|提至|提到|扩到|缩到|延长|跃升|攀升|拓宽|投入|投放|投用|落户|落成|入驻|搬迁|移交|起步|支持|帮助|解决|用(?!地|工|电|水|户|房)|作为|没有|未|不|再创|才|就(?!业)|便(?!民)|后(?!续)|时|左右|以[上下内外]|之[间内]|封顶|[长宽高深厚重共约近超达](?=[\d约为达]|$)|[每折含即比较](?!赛)|今年|去年|明年|上年|前期|台阶|大关|关口|门槛|目标|水平|发展(?!资金|基金)|[^，。；、\d]{1,3}[至到]$|部分|标准(?:给予|予以|的|发放|补|执行|$)|需求|当中|之中|中(?!心|学|小|央|药|医|间|介|级|型|试|期)|两个|两大|一个|几个|多个|新高|纪录|其中|包括|包含|比例|贷给|投资(?!基金|人|案|额|强度|计划|项目))/
/** Behind their quantity these say only what it is a step of. */
const LEFT_OVER = /^(?:多(?![层功种样用媒晶式])|余(?![热料温量])|以上的?|左右的?|以内的?|的|给予|予以|\s)+/
/** “断头”路, “老大难”项目: the marks go. */
const QUOTED = /^[“"‘「]([^”"’」，。]{1,10})[”"’」]/
/** 8.6公里道路、三条天桥: a conjunction that only lengthens the noun, 新改建和路面改造工程. */
const JOINED =
  /^(?:[^，。；、的\d和及与或]{1,10}[和及与或]){1,2}[^，。；、的\d和及与或]{0,12}?(?:工程项目|项目|工程|企业|岗位|品种)/

/** The noun after a quantity: 重点项目 in 62个重点项目完成投资. Empty when none stands there. */
export function nounAfter(right: string): string {
  const rest = right.replace(LEFT_OVER, '').replace(QUOTED, '$1')
  if (NO_NOUN.test(rest)) return ''
  const joined = JOINED.exec(rest.slice(0, 30))?.[0]
  if (joined) return joined.slice(Math.max(...[...'和及与或'].map((word) => joined.lastIndexOf(word))) + 1)
  const stop = NOUN_STOP.exec(rest)
  const upToStop = stop ? rest.slice(0, stop.index) : rest
  const whole = upToStop.length <= 10 && THING.test(upToStop)
  const noun = (whole ? upToStop : (NOUN_END.exec(upToStop)?.[1] ?? upToStop)).trim()
  return noun.slice(0, LONGEST)
}

const GOAL =
  /^\s?(?:的|这一|、[^，。；]{1,12})?((?:年度|全年|预期|增长|本年|年初|既定|总体)?(?:预期|计划|投资|增长|奋斗|产值|营收|税收|销售|收入|出口|利润|引资|招商|产量)?(?:目标|任务)|年度计划|预算目标)/

/** 28%的年度目标, 350亿元目标: the goal that the amount is; empty when it is none. */
export function goalAfter({ right, after }: Mention): string {
  return GOAL.exec(right === '、' ? after : right)?.[1] ?? ''
}

/** 2022年完成184万标箱，与300万标箱的目标相比: a goal of what was just told. */
export function goalOfLike(goal: string, like: Measure | null): string {
  const isAlone = goal === '目标' || goal === '任务'
  return isAlone && like?.change === null && like.base.length <= LONGEST_BASE && !like.base.endsWith('总量')
    ? like.base + goal
    : goal
}

const LONGEST_BASE = 8

/** The noun after a quantity, when its last word is known for a thing. */
export function surelyNounAfter(right: string): string {
  const noun = nounAfter(right)
  return noun.length >= 2 && (THING.test(noun) || NOUN_END.test(noun)) ? noun : ''
}

const THING =
  /(?:[园房楼厂库馆面站场桥路道渠管网线池塔棚田地林草湖河港闸坝井炉窑罐机车船轮箱器具材料品粮菜果药油气煤电热水款金债券费税额贷保险股权奖补息单约款率量值积长度位床席岗人员户口店铺区带段圈廊岛城镇村社校院所室厅层]|票据|(?:[光钢石塑]|太阳能|电池)板|组件|[钢铁]轨|轨道|混凝土|砂石|[钢箱]梁|钢管|光伏|储能|风电|管廊|管线|绿道|绿地|土地|用地|平整|征收|拆迁|产能|产值|资助|扶持|收入|利润|订单|额度|项目)$/
