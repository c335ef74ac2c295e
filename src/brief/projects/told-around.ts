/** What a sentence tells around a name, not of building itself: signs that the thing is one that is being built. */

/** 今年将重点推进云泊医院。: nobody pushes, saves money for or takes on what is there already. */
const PUSHED =
  /(?:重点|加快|全力|继续|有序|强力|扎实|务实|加速|统筹|抓好|高质量|高标准|集中力量)(?:抓好|推进|推动|实施|建设|打造|攻坚|保障|启动)了?$|(?:优先|全力|重点)保障$|原则同意$/
/** 下半年还要开工云泊中学。 */
const BEGUN =
  /(?:[要将还再]|计划|力争|确保|年内|今年|明年|上半年|下半年|季度|月底前?|年底前?)(?:新|全面|正式|建成)?(?:开工|动工|开建|竣工|建成|投用|完工|启用|交付|续建|谋划实施)(?:建设)?了?$/
const CLAUSE_END = /^(?:建设|项目|工程)?(?:[，。；、]|$)/
const DRAFT = /^(?:初步设计|可研|可行性|立项|选址|规划方案|设计方案|建设方案|概算)/
/** 作为市重点工程，云泊广场… · 比如云泊大道，从拿地到开工只用了28天 */
const AS_WORKS =
  /作为[^，。；]{0,12}(?:重点|重大|标志性|民生|龙头|一号)[^，。；]{0,8}(?:工程|项目)(?:之一)?，$/
const FOR_EXAMPLE = /(?:比如|例如|譬如|就拿|像)$/
const WORKS_LATER = /^(?:来说|为例)?，[^。；]{0,24}(?:开工|拿地|投产|封顶|工期|审批|征迁|竣工|摘牌)/
/** 记者在云泊水厂看到，工人正在铺设管道 */
const SEEN_AT = /(?:走进|来到|在|步入|踏入|抵达)$/
const ON_SITE =
  /^(?:项目|工程)?(?:建设|施工)?(?:现场|工地|内|里)?(?:看到)?，[^。；]{0,24}(?:工人|建筑工|吊车|塔吊|挖掘机|打桩|施工|机器轰鸣|浇筑|铺设|焊接|吊装|搭设|砌筑|抹灰|脚手架|桩机|装修|主体结构)/
/** 市里把云泊医院列为一号工程 · 对云泊大道实行挂图作战 */
const HANDLED = /[把将对]$/
const AS_PROJECT =
  /^(?:列为|列入|纳入|定为|确定为|作为)[^，。；]{0,14}(?:工程|项目|计划|清单|盘子)|^(?:项目|工程)?(?:实行|实施|采取|建立)[^，。；]{0,6}(?:挂图作战|专班|倒排|包保|日调度|周调度|台账|清单)/
/** 明年能接纳300家企业 */
const HOLDS =
  /^(?:[今明后]年|建成后|届时|预计|将来|未来)*(?:就|将|还)?(?:能|可|可以|预计可|将可)(?:接纳|容纳|提供|服务|满足|处理|停放|安置|带动|吸纳|供应|消纳|存放|承载|接诊)[^，。；]{0,10}\d/
/** 一是云泊大道要提速 */
const MUST =
  /^(?:项目|工程)?(?:也|还)?(?:要|必须|务必|须)(?:再)?(?:提速|加速|收尾|提效|加快|抢时间|动真格|赶上来|追上来|盯紧)/
/** 云泊广场“半拉子”多年 · 云泊中学和云泊小学同步规划、同步建设 · 建设用了不到两年 */
const STALLED =
  /^“?(?:半拉子|半截子|烂尾)|^(?:和|与)[^，。；]{2,12}同步(?:规划|建设|设计|施工)|^(?:项目|工程)?建设(?:只|仅|共|总共|前后)?(?:用了|历时|耗时|花了)/

/** Whether what stands right before and behind a name is told of one thing that is being built, whatever it is called. */
export function isToldAround(before: string, after: string): boolean {
  if (MUST.test(after) || HOLDS.test(after) || STALLED.test(after)) return true
  if (SEEN_AT.test(before) && ON_SITE.test(after)) return true
  if (HANDLED.test(before) && AS_PROJECT.test(after)) return true
  if (AS_WORKS.test(before) || (FOR_EXAMPLE.test(before) && WORKS_LATER.test(after))) return true
  return BEGUN.test(before) && CLAUSE_END.test(after)
}

/** Whether somebody pushes what is named: a thing with a name of its own, as centres and hubs are pushed as slogans too. */
export function isPushed(before: string, after: string): boolean {
  return PUSHED.test(before) && (CLAUSE_END.test(after) || DRAFT.test(after))
}
