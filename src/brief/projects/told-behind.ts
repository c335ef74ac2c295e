import { type Observation, observation } from '../judge/observation.ts'

/** What a sentence tells behind a name when the thing is being built: a sum, a size, a step, a place or a builder. */
const TOLD: readonly (readonly [Observation, RegExp])[] = [
  [
    observation('a sum behind the name'),
    /^[”’]?(?:现场)?[，\s]*(?:概算|估算|计划|预计|协议)?(?:总)?投资(?:额|约|近|超|逾|达)?\d/,
  ],
  [
    observation('a size behind the name'),
    /^[”’]?[，\s]*(?:年度|概算|估算|计划|预计|规划|协议|项目|工程|首期|[一二三]期|总|建设|设计|年|日)*(?:投资|占地|用地|库容|坝高|面积|建筑面积|开发面积|仓储面积|长度|里程|规模|装机|工期|产能|产值|完成投资|处理能力?|处理|供水|产|概算|造价)/,
  ],
  [
    observation('a step behind the name'),
    /^[^，。；、：]{0,13}?(?:开工|动工|奠基|竣工|封顶|建成|通车|投产|投用|投运|贯通|合龙|试产|试生产|并网|签约|落户|启动|完工|交付|开建|破土|动土|试运行|达产|落地|收尾|冲刺|装修|桩基|掘进|主体施工|主体结构|主体完工|主体建设|调试|铺轨|开园|运营|升顶|入驻|批出|发标|标售|已签约|完成|启用|停工|复工|未动工|落成|通水|放行|开放|点火|验收|开馆|开通|打通|动迁|征迁|决标|开标|中标|招标|获批|下线|合拢|展开|前期工作|揭牌|开诊|开学|开课|试营业|迎客|首航|开航|靠泊|迎来首|亮灯|亮起|开服|满产|爬坡|量产|满负荷|[列纳]入[^，。；]{0,10}(?:计划|项目|工程|专项|盘子|清单)|(?:格局|雏形)?初[现具显]|拔地而起|呼之欲出|下线|开车成功|延后|延期|取得[^，。；]{0,4}(?:进展|突破)|(?:推进|进展)(?:顺利|迅速|有序))|^的?(?:首批|首个|首期|第一批|玻璃幕墙|幕墙|设备|首台|首座)/,
  ],
  [
    observation('a builder behind the name'),
    /^[”’]?，?(?:后，?(?=产[能值]|用工|年产|可|日[处产]|投产|亩均|新增)|的(?:控制性|先导性?|咽喉|关键性?|节点|标志性)工程|位于|坐落|选址|地处|落户|由[^，。]{2,20}(?:投资|建设|承建|共建|合建|出资)|(?:建设|施工|代建|监理|业主|总包)(?:单位|方)|全长|全线|主线|正线|线路|红线|专案|(?:建设|施工|项目)?(?:工地|现场)|可(?:容纳|安置|形成)|新建|加快(?:建设|推进)|要?确保[^，。]{0,12}(?:通车|竣工|试产|投产|封顶|建成))/,
  ],
]
const REACH = 48

/** Which of those stand behind a place of a sentence. */
export function toldBehind(sentence: string, end: number): Observation[] {
  const behind = sentence.slice(end, end + REACH)
  return TOLD.filter(([, pattern]) => pattern.test(behind)).map(([told]) => told)
}
