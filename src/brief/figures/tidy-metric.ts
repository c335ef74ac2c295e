import { withoutLeadUp } from './lead-up.ts'
import { verbEnd } from './verb-end.ts'

/** Words before a measure that tell of whom or when, and marks that belong to other words. */
const BEFORE =
  /^(?:\d{1,2}[.．、](?=\p{Script=Han}{2})|第[一二三四五六七八九十\d]+条(?=.{2})|[的了对按是、，"'（）()\s·—-]|本次|此次|本届|本批|上述|该(?:[区市县省镇州](?![场内域间政民委容])|项目|园区)?|其(?![他余中它])|我[省市县区州镇乡](?!域)|全[省市国县州](?![域道口际运])|全区(?!域)|但|仍|且|至今已?|那时|如今|(?:[要须]|目标(?:是|为)?)把|[把将](?![军来乐领])|另(?!外)|致(?![力富辞癌])|惟|其中|目前|以来|共(?![同享有建青产])|一季度|二季度|三季度|四季度)+(?=.{2})/u

/** 投资额最高的一个: which of them is told by its subject. */
const MOST = /最[高大多长低小快](?:的[^的]{0,4})?$/

/** 两家银行分别出资. */
const EACH_OF_THEM = /^[^，、]{1,6}(?:分别|各自)(?=.{2})/
/** 低于预期: what it is told against stays. */
const AGAINST = /[高低快慢]于(?:预期|预算|计划|目标)$/

/** 项目库共入库项目: whose it is stands before 共. */
const WHOSE = /^[^共]{3,12}(?<!公)共(?:计(?!划))?(?![同享有建产和青])(?=.{2})/

function ownWords(metric: string): string {
  const rest = metric.replace(WHOSE, '')
  if (rest === metric || verbEnd(rest) < rest.length) return rest
  return metric.slice(0, -rest.length - 1)
}

/** 自然资源部门要在…落实用地指标: who is told, and when, stands before the modal. */
const TOLD =
  /^(?:[^要须]|(?<=[主重需首])要){2,12}(?:(?<![主重需首必])要|须|(?<![供响反效对适])应|将|必须)(?:在)?(?=.{3})(?!求|素|点|急)/

/** 完成工业总产值 is 工业总产值; 完成投资 is a measure itself. */
const DONE_FLOW =
  /^(?:累计|共|已)*完成(?=[^，投]*(?:产值|收入|销售|营业额|零售额|税收|利润|[进出]口|贸易额|增加值|生产总值|交易额|吞吐量|总额|开票))/
/** 回归园一期已落户企业: whose they are stands before what they did. */
const DONE_SO_FAR = /^[^，已]{2,12}已经?(?=(?:落户|入驻|签约|开工|投产|建成).{2})/
/** 签约文旅、工业等产业项目 are 产业项目. */
const LIST_BEFORE = /^[^，]*、[^，、]{1,20}(?<![高初中平同对])等(?![级待额于])(?=.{2})/

/** The name of a measure without what only leads up to it or stands beside it. */
export function tidyMetric(metric: string): string {
  const paired = /[“”]/.test(metric) && !/“.*”/.test(metric) ? metric.replace(/[“”]/g, '') : metric
  if (AGAINST.test(paired)) return paired
  const own = paired
    .replace(LIST_BEFORE, '')
    .replace(DONE_FLOW, '')
    .replace(DONE_SO_FAR, '')
    .replace(TOLD, '')
    .replace(EACH_OF_THEM, '')
  const words = withoutLeadUp(ownWords(own).replace(BEFORE, '').replace(MOST, '')).replace(
    /[“"（(][^”"）)]*$/,
    '',
  )
  return words.length >= 2 ? words : metric
}
