import { isResult, reports } from './narrative-zh.ts'

/** 加快…，既是…也是…: says what something is. */
const COPULA = /，是在|既是|也是|(?<!青山)就是(?!要)|关系到|意义(?!的)/

const COUNTER =
  /^(?:第[一二三四五六七八九十]|[一二三四五六七八九十]+是要?|[（(]?[一二三四五六七八九十\d]+[）)、.]|同时|此外|另外|其次|首先|最后|再次)，?/

/** 在保障安全的前提下，…: the ground an instruction stands on. */
export const SETTING =
  /^(?:(?:在|围绕|按照|针对|面对|聚焦|通过|依托|结合|根据|为(?:了)?|当前)[^，]*，|[^，]{2,8}方面[，：]|[^，]{2,12}(?:之?前|期间)，|[^，在了已]{4,30}的同时，)+/

/** Verbs and adverbs with which an instruction without a modal opens. */
export const IMPERATIVE =
  /^(?:自觉|遵守|报送|填报|按(?=[^，]{1,20}(?:报送|填报|上报|提交))|立足|适应|正确|清醒认识|跟进|服务推动|充实|补足|补强|严厉|加紧|加力|加压|合力|稳住|加快|加强|加大|加速|加密|推进|推动|推行|推广|强化|完善|健全|做好|做强|做大|做优|做精|做实|抓好|抓住|抓紧|抓牢|抓实|狠抓|落实|深化|深入|统筹|聚焦|围绕|坚持|坚决|坚定|坚守|提升|提高|优化|打造|打好|打响|树立|树牢|建立|建好|建强|紧盯|紧扣|紧抓|紧紧|严格|严守|严把|严防|牢固|牢牢|积极|主动|全面|全力|持续|着力|着眼|大力|努力|切实|认真|扎实|扎牢|充分|进一步|更加|更好|突出|注重|拿出|保持|保障|保证|保质|发挥|抢抓|抢占|抢时|用好|用足|用活|压实|压紧|锚定|瞄准|对标|增强|扩大|拓展|培育|引导|支持|鼓励|发扬|弘扬|带头|精准|科学|合理|尽快|尽早|尽心|及时|迅速|倒排|高标准|高质量|高效|高水平|细化|明确|实施|实行|巩固|盘活|激发|营造|凝聚|防范|防止|杜绝|汇聚|构建|创新|探索|督促|守牢|守好|守住|筑牢|绷紧|履行|担起|扛起|扛牢|继续|牢记|铆足|鼓足|咬定|盯住|盯紧|盯牢|站稳|拧紧|沉下|俯下|理顺|厘清|腾出(?!来)|深耕|厚植|贯彻|学习|落细|落小|攻坚|冲刺|攻克|降低|破除|清除|啃下|兜牢|兜住|织密|扣紧|跑出|干出|把|将|以(?!来|后|前|及|上|下)|对(?!比)|确保|力争|务必|必须|密切|妥善|稳步|稳妥|有序|有效|因地制宜|一体|同步|千方百计|想方设法|真抓实干|勇于|敢于|善于|勇当|当好|破解|打通|补齐|延伸|前移|带动|统一|规范|强力|从严|从快|比学赶超|配合(?=推进|完成|做好|上级|开展)|确实|尽速|速予|从速|通盘|研议|研拟|检讨(?=[^，]{2})|妥适|妥为|始终|不断|深刻(?=领[悟会]|把握|认识|汲取|吸取)|更大(?:力度|范围)|纵深|广泛|深度(?=参与|融入|对接|挖掘)|系统(?=推进|梳理|谋划|部署|治理|应对|实施|提升|布局|集成)|协同(?=推[进动]|发力|抓|做|开展)|综合(?=施策|运用|用好|治理|整治)|持之以恒|坚持不懈|一刻不停|多措并举|多管齐下|循序渐进|时刻|有针对性|实实在在|大兴|秉持|践行|恪守|遵循|顺应|适度|因城施策|分级分类|久久为功|勤俭|扛好|办好|管好|统好|算好|讲好|开好(?=[^，]{2})|找准|瞄定|选准|摸清|摸准|查清|理清|化解|消除|遏制|整治|纠治|纠正|惩治|清理|改进|重视|善用|常态化|动态|分类|分级|逐一|逐个|逐项|挂图作战|凡是?|暂停|停止|取消|恢复|严肃|依法)/

/** 重点在于稳住外贸: what is called the crux is what is to be done. */
export function namesCrux(words: string): boolean {
  const crux = CRUX.exec(words)
  return crux !== null && IMPERATIVE.test(words.slice(crux.index + crux[0].length))
}

const CRUX = /(?:关键|重点|当务之急|重中之重|首要任务)(?:在于|就是|是)/

/** A short subject in front of such a verb: 在建项目抓进度 · 招商局紧盯. */
const ADDRESSEE =
  /^(?:广大[^，]{2,6}，?|[各全每][^，]{0,12}(?:部门|单位|级|地|镇|街道|县区|区县|上下|板块|乡镇|干部|企业|科室|园区|负责人|标段)|[^，了还]{2,10}(?:部门|单位|局|委|办|公司|企业|干部|项目))/

/** 实施…的新口岸将落成 · 高标准农田是…: the verb only belongs to the name of a thing that the sentence is about. */
const TOPIC =
  /^(?:[^，]{2,28}的[^，要须]{2,16}(?:将|会(?!议)|亦|也|已|均|都|让|使)|[^，要须]{4,24}的[^，要须]{2,10}，正|(?:高标准|高质量|高水平|创新|统一|规范|科学|精准|服务|安全)[^，要须]{2,10}是(?!否|非))/

/** 民营企业带动作用更加突出。 how things stand. */
const IS_SO =
  /^[^，要须]{0,16}(?:作用|结构|布局|格局|地位|优势|动能|基础|能力|水平|环境|活力|特征|态势|效应)(?:更加|更为|日益|愈发|愈加|逐步|持续|明显|进一步|不断)(?:突出|明显|显著|优化|完善|稳固|巩固|合理|活跃|增强|凸显|显现|向好|改善)[。；]?$/

/** 各地不断深化改革: told of them, not to them. */
const GOES_ON = /^(?:不断|始终)/

/** Begins with an imperative, after a counter (一是) or a short addressee. */
export function opensImperatively(words: string): boolean {
  // most sentences open otherwise, and their first words tell it sooner than a reading to their end
  return hasImperative(words) && !(reports(words) || COPULA.test(words) || isResult(words))
}

/** 各参建单位优化施工组织: without a modal it tells of them as well. */
export function tellsOfSome(words: string): boolean {
  return !IMPERATIVE.test(words.replace(COUNTER, '').replace(SETTING, ''))
}

function hasImperative(words: string): boolean {
  const bare = words.replace(COUNTER, '').replace(SETTING, '')
  if (IMPERATIVE.test(bare)) return !TOPIC.test(bare) && !IS_SO.test(bare)
  const addressed = ADDRESSEE.exec(bare)?.[0].length ?? 0
  if (addressed === 0) return false
  const rest = bare.slice(addressed).replace(SETTING, '')
  return IMPERATIVE.test(rest) && !GOES_ON.test(rest) && !TOPIC.test(bare) && !IS_SO.test(bare)
}

/** A time with which a task opens: 6月底前完成… · 全年新增… */
const TASK_TIME =
  /^(?:(?:到|至|在|于|每)?[^，]{0,12}?(?:(?<=[一二三四五两\d])年|[年月]底?|季度|半年|[上中下]旬|\d日|期间)(?:末|底|初)?(?:内|之?前|以前)?，?)?/

/** Verbs of tasks; among narrative they would report, so they count only where tasks are listed. */
const TASK =
  /^(?:成立|设立|试行|试点|启用|优先|放宽|取消|延长|建成|建设|新建|改建|扩建|续建|改造|改扩建|引进|引育|招引|实施|开展|开工|启动|完成|新增|新认定|新平整|新开通|新引进|新培育|新上|新设|支持|推荐|组团|承办|争创|创建|复制|培育|筹集|筹措|提供|拆除|恢复|铺设|推行|整合|清理|整治|编制|制定|制订|出台|印发|组建|组织|安排|调度|压减|压缩|压降|化解|消化|处置|收回|收储|发放|兑现|争取|对接|申报|储备|谋划|梳理|评估|监测|排查|整改|公开|办理|办好|布局|搭建|开通|投放|发行|招录|招聘|培训|摸排|抓|促|保|稳|强|优|搞好|开好|管好|选派|选树|设置|评选|建|修|开发|开放|拿出|集聚|净增|增加|减少|减免|减轻|降低|缩短|举办|牢记|牵头|继续|通报|考核|问责|实现|发展|运用|尊重|利用|增进|繁荣|服务|解放思想|拓宽|畅通|贯通|维护|弘扬|传承|促进|带领|团结|关心|关爱|宣传|普及|研究|改革|走好|走出|助力|解决|消除|普查|兴建|兴办|增设|增建|增配|增开|延伸|打通|修缮|修建|疏浚|治理|绿化|亮化|安装|更换|配备|购置|救助|帮扶|资助|关停|搬迁|迁建)/

/** Opens with the verb of a task, after a counter or a time. */
export function opensWithTask(words: string): boolean {
  const bare = words.replace(COUNTER, '').replace(SETTING, '').replace(TASK_TIME, '')
  return TASK.test(bare) && !TOPIC.test(bare) && !reports(words)
}
